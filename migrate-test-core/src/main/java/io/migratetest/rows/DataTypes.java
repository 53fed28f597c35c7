package io.migratetest.rows;

import io.migratetest.rows.DataType.Attribute;
import io.migratetest.rows.DataType.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The types of a database, read when they are needed; those that came with PostgreSQL never change. */
final class DataTypes {

    private static final int FIRST_MADE = 16384;

    /** The column that leads from a multirange to its range is known from version 14 on. */
    private static final String QUESTION = """
            select t.oid, t.typname,
            case when t.typcategory = 'A' and t.typelem <> 0 and t.typlen = -1 and t.typtype = 'b' and t.typname not like '%vector' then 'a' else t.typtype::text end,
            case t.typtype when 'd' then t.typbasetype
                when 'r' then (select r.rngsubtype from pg_catalog.pg_range r where r.rngtypid = t.oid)
                when 'm' then (select r.rngtypid from pg_catalog.pg_range r where (pg_catalog.to_jsonb(r) ->> 'rngmultitypid') = t.oid::text)
                else t.typelem end,
            t.typtypmod,
            case t.typtype when 'e' then array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
                when 'd' then array(select pg_catalog.pg_get_constraintdef(c.oid) from pg_catalog.pg_constraint c where c.contypid = t.oid order by c.conname)
                else '{}' end,
            case when t.typtype = 'c' then array(select a.atttypid::text || ' ' || a.atttypmod from pg_catalog.pg_attribute a
                where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped order by a.attnum) else '{}' end
            from pg_catalog.pg_type t where t.oid = any (?)""";

    private final Map<Long, DataType> known = new HashMap<>();

    /** Reads some types again, and whatever they are made of. */
    void read(Connection connection, Collection<Long> wanted) throws SQLException {
        known.keySet().removeIf(oid -> oid >= FIRST_MADE);
        Set<Long> missing = new HashSet<>(wanted);
        while (true) {
            missing.removeAll(known.keySet());
            missing.remove(0L);
            if (missing.isEmpty()) {
                return;
            }
            missing = ask(connection, missing);
        }
    }

    private Set<Long> ask(Connection connection, Set<Long> oids) throws SQLException {
        Set<Long> inner = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(QUESTION)) {
            statement.setArray(1, connection.createArrayOf("oid", oids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    DataType type = type(rows);
                    known.put(type.oid(), type);
                    inner.add(type.inner());
                    type.attributes().forEach(attribute -> inner.add(attribute.type()));
                }
            }
        }
        return inner;
    }

    private static DataType type(ResultSet row) throws SQLException {
        List<Attribute> attributes = Stream.of((String[]) row.getArray(7).getArray())
                .map(text -> text.split(" ", 2))
                .map(parts -> new Attribute(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                .toList();
        return new DataType(
                row.getLong(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getLong(4),
                row.getInt(5),
                List.of((String[]) row.getArray(6).getArray()),
                attributes);
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "a" -> Kind.ARRAY;
            case "d" -> Kind.DOMAIN;
            case "e" -> Kind.ENUM;
            case "r" -> Kind.RANGE;
            case "m" -> Kind.MULTIRANGE;
            case "c" -> Kind.COMPOSITE;
            default -> Kind.BASE;
        };
    }

    /** A type that was read. */
    DataType of(long oid) {
        return Objects.requireNonNull(known.get(oid), () -> "type " + oid);
    }
}
