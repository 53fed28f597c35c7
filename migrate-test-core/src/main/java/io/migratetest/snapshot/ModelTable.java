package io.migratetest.snapshot;

import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import io.migratetest.sql.NamingConvention.Unnamed;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that is written down in Java, for a {@link TableModel}. Names and types stand in it as they do in SQL.
 *
 * @param name with its schema, if that is not {@code public}
 * @param columns in their order
 * @param keys keys, references, checks and indexes
 */
public record ModelTable(String name, List<Column> columns, List<Key> keys) {

    private static final Pattern TARGET =
            Pattern.compile("REFERENCES\\s+(?<table>[^\\s(]+)\\s*(?:\\((?<columns>[^)]*)\\))?");

    public ModelTable {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** A table without columns yet. */
    public static ModelTable named(String name) {
        return new ModelTable(name, List.of(), List.of());
    }

    /**
     * A column.
     *
     * @param type with all that follows it in SQL: {@code numeric(10, 2) DEFAULT 0 NOT NULL}
     */
    public record Column(String name, String type) {}

    /**
     * Something that hangs on columns; its name is that of the convention, if there is one.
     *
     * @param label what the convention may call a check
     * @param rest what follows in SQL
     */
    public record Key(Kind kind, List<String> columns, Optional<String> label, String rest) {

        public Key {
            columns = List.copyOf(columns);
        }
    }

    /** With a column; {@code type} takes all that follows it in SQL: {@code numeric(10, 2) DEFAULT 0 NOT NULL}. */
    public ModelTable column(String column, String type) {
        return new ModelTable(name, more(columns, new Column(column, type)), keys);
    }

    public ModelTable primaryKey(String... of) {
        return with(new Key(Kind.PK, List.of(of), Optional.empty(), ""));
    }

    public ModelTable unique(String... of) {
        return with(new Key(Kind.UQ, List.of(of), Optional.empty(), ""));
    }

    /** With an index, in which expressions stand in parentheses. */
    public ModelTable index(String... of) {
        return with(new Key(Kind.IX, List.of(of), Optional.empty(), ""));
    }

    /** With a reference: {@code references("customer_id", "customers (id) ON DELETE CASCADE")}. */
    public ModelTable references(String column, String target) {
        return with(new Key(Kind.FK, List.of(column), Optional.empty(), " REFERENCES " + target));
    }

    /** With a condition; the word is for its name. */
    public ModelTable check(String word, String condition) {
        return with(new Key(Kind.CK, List.of(), Optional.of(word), condition));
    }

    private ModelTable with(Key key) {
        return new ModelTable(name, columns, more(keys, key));
    }

    private static <T> List<T> more(List<T> list, T element) {
        List<T> more = new ArrayList<>(list);
        more.add(element);
        return more;
    }

    /** The statements that make the table and what refers to no other. */
    Stream<String> creation(NamingConvention names) {
        String body = String.join(
                ", ",
                columns.stream()
                        .map(column -> column.name() + " " + column.type())
                        .toList());
        return Stream.concat(
                Stream.of("CREATE TABLE " + name + " (" + body + ")"),
                keys.stream().filter(key -> key.kind() != Kind.FK).map(key -> statement(key, names)));
    }

    /** Those that need the others. */
    Stream<String> references(NamingConvention names) {
        return keys.stream().filter(key -> key.kind() == Kind.FK).map(key -> statement(key, names));
    }

    private String statement(Key key, NamingConvention names) {
        String chosen = names.chosenName(unnamed(key)).map(Quoting::identifier).orElse("");
        String list = "(" + String.join(", ", key.columns()) + ")";
        if (key.kind() == Kind.IX) {
            return "CREATE INDEX %s ON %s %s".formatted(chosen, name, list);
        }
        String constraint = chosen.isEmpty() ? "" : "CONSTRAINT " + chosen + " ";
        String body = switch (key.kind()) {
            case PK -> "PRIMARY KEY " + list;
            case UQ -> "UNIQUE " + list;
            case FK -> "FOREIGN KEY " + list + key.rest();
            default -> "CHECK (" + key.rest() + ")";
        };
        return "ALTER TABLE %s ADD %s%s".formatted(name, constraint, body);
    }

    private Unnamed unnamed(Key key) {
        Matcher target = TARGET.matcher(key.rest());
        boolean refers = key.kind() == Kind.FK && target.find();
        return new Unnamed(
                key.kind(),
                local(name),
                name,
                columnNames(key.columns()),
                refers ? Optional.of(local(target.group("table"))) : Optional.empty(),
                refers && target.group("columns") != null
                        ? columnNames(List.of(target.group("columns").split("\\s*,\\s*")))
                        : List.of(),
                key.label());
    }

    /** An expression is no name. */
    private static List<String> columnNames(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.contains("("))
                .map(ModelTable::local)
                .toList();
    }

    /** The last part of a name, as PostgreSQL stores it. */
    private static String local(String sql) {
        String last = sql.substring(sql.lastIndexOf('.') + 1).strip();
        return last.startsWith("\"")
                ? last.substring(1, last.length() - 1).replace("\"\"", "\"")
                : last.toLowerCase(Locale.ROOT);
    }
}
