package io.migratetest.operation;

import static io.migratetest.operation.Names.quoted;

import io.migratetest.sql.NamingConvention;
import java.util.Locale;
import java.util.Optional;

/**
 * An object of a database by its name, for what can be done to objects of any kind.
 *
 * @param kind as SQL writes it: {@code TABLE}, {@code MATERIALIZED VIEW}
 * @param name with its schema, if it has one of its own
 * @param arguments what tells it apart from others of its name: {@code (integer, text)}; empty for most
 * @param table the table that it is on or a part of
 */
public record DatabaseObject(String kind, ObjectName name, Optional<String> arguments, Optional<ObjectName> table)
        implements Named {

    /** An object of any kind: {@code of("TEXT SEARCH CONFIGURATION", "sales.german")}. */
    public static DatabaseObject of(String kind, String name) {
        return new DatabaseObject(kind, ObjectName.of(name), Optional.empty(), Optional.empty());
    }

    static DatabaseObject of(String kind, ObjectName name) {
        return new DatabaseObject(kind, name, Optional.empty(), Optional.empty());
    }

    /** One that lives in no schema, so that its name may hold dots. */
    static DatabaseObject simple(String kind, String name) {
        return new DatabaseObject(kind, new ObjectName(Optional.empty(), name), Optional.empty(), Optional.empty());
    }

    static DatabaseObject routine(String kind, String name, String arguments) {
        return new DatabaseObject(kind, ObjectName.of(name), Optional.of("(" + arguments + ")"), Optional.empty());
    }

    static DatabaseObject of(String kind, String name, ObjectName table) {
        return new DatabaseObject(kind, new ObjectName(Optional.empty(), name), Optional.empty(), Optional.of(table));
    }

    @Override
    public DatabaseObject object(NamingConvention names) {
        return this;
    }

    private boolean isPart() {
        return kind.equals("COLUMN") || kind.equals("CONSTRAINT");
    }

    /** As most statements name it: {@code TABLE sales.orders}, {@code COLUMN orders.email}, {@code TRIGGER audit ON orders}. */
    String sql() {
        if (kind.equals("COLUMN")) {
            return "COLUMN " + table.map(ObjectName::sql).orElse("") + "." + name.sql();
        }
        return kind + " " + name.sql() + arguments.orElse("")
                + table.map(each -> " ON " + each.sql()).orElse("");
    }

    /** How people name it: {@code table sales.orders}, {@code column orders.email}, {@code trigger audit on orders}. */
    String title() {
        String simple = name.sql() + arguments.orElse("");
        String full = kind.equals("COLUMN")
                ? table.map(each -> each.sql() + "." + simple).orElse(simple)
                : table.map(each -> simple + " on " + each.sql()).orElse(simple);
        return kind.toLowerCase(Locale.ROOT) + " " + full;
    }

    private String alterTable() {
        return "ALTER TABLE " + table.map(ObjectName::sql).orElse("");
    }

    String renameTo(String newName) {
        return isPart()
                ? "%s RENAME %s %s TO %s".formatted(alterTable(), kind, name.sql(), quoted(newName))
                : "ALTER %s RENAME TO %s".formatted(sql(), quoted(newName));
    }

    /** The statement that drops it. */
    String drop(String concurrently, String ifExists, String cascade) {
        return isPart()
                ? "%s DROP %s %s%s%s".formatted(alterTable(), kind, ifExists, name.sql(), cascade)
                : "DROP " + kind + " " + concurrently + ifExists + sql().substring(kind.length() + 1) + cascade;
    }

    DatabaseObject called(String newName) {
        return new DatabaseObject(kind, name.called(newName), arguments, table);
    }

    DatabaseObject in(String schema) {
        return new DatabaseObject(kind, name.in(schema), arguments, table);
    }
}
