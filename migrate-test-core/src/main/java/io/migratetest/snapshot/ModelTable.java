package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that is written down in Java, for a {@link TableModel}. Names and types stand in it as they do in SQL.
 *
 * @param name with its schema, if that is not {@code public}
 * @param columns in their order
 * @param keys keys, references, checks and indexes
 */
public record ModelTable(String name, List<Column> columns, List<Key> keys) {

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

    /** Something that hangs on columns; its name is that of the convention, if there is one. */
    public record Key(Kind kind, List<String> columns, String rest) {

        public Key {
            columns = List.copyOf(columns);
        }
    }

    /** The words of naming conventions. */
    public enum Kind {
        PRIMARY_KEY("PRIMARY KEY"),
        UNIQUE("UNIQUE"),
        FOREIGN_KEY("FOREIGN KEY"),
        CHECK("CHECK"),
        INDEX("INDEX");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    /** With a column; {@code type} takes all that follows it in SQL: {@code numeric(10, 2) DEFAULT 0 NOT NULL}. */
    public ModelTable column(String column, String type) {
        return new ModelTable(name, more(columns, new Column(column, type)), keys);
    }

    public ModelTable primaryKey(String... of) {
        return with(new Key(Kind.PRIMARY_KEY, List.of(of), ""));
    }

    public ModelTable unique(String... of) {
        return with(new Key(Kind.UNIQUE, List.of(of), ""));
    }

    /** With an index, in which expressions stand in parentheses. */
    public ModelTable index(String... of) {
        return with(new Key(Kind.INDEX, List.of(of), ""));
    }

    /** With a reference: {@code references("customer_id", "customers (id) ON DELETE CASCADE")}. */
    public ModelTable references(String column, String target) {
        return with(new Key(Kind.FOREIGN_KEY, List.of(column), " REFERENCES " + target));
    }

    /** With a condition; the word is for its name. */
    public ModelTable check(String word, String condition) {
        return with(new Key(Kind.CHECK, List.of(word), condition));
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
                keys.stream().filter(key -> key.kind() != Kind.FOREIGN_KEY).map(key -> statement(key, names)));
    }

    /** Those that need the others. */
    Stream<String> references(NamingConvention names) {
        return keys.stream().filter(key -> key.kind() == Kind.FOREIGN_KEY).map(key -> statement(key, names));
    }

    private String statement(Key key, NamingConvention names) {
        Optional<String> chosen = names.name(key.kind(), name.substring(name.lastIndexOf('.') + 1), key.columns());
        String list = "(" + String.join(", ", key.columns()) + ")";
        if (key.kind() == Kind.INDEX) {
            return "CREATE INDEX " + chosen.map(each -> each + " ").orElse("") + "ON " + name + " " + list;
        }
        String body = key.kind() == Kind.CHECK ? "(" + key.rest() + ")" : list + key.rest();
        return "ALTER TABLE " + name + " ADD "
                + chosen.map(each -> "CONSTRAINT " + each + " ").orElse("") + key.kind().sql + " " + body;
    }
}
