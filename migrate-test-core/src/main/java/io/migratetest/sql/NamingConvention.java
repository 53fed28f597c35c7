package io.migratetest.sql;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How constraints and indexes are called that have no name of their own: templates in SQLAlchemy's words, such as {@code ix_%(table_name)s_%(column_0_N_name)s}.
 *
 * @param templates by kind; what has none is called as PostgreSQL would call it
 */
public record NamingConvention(Map<Kind, String> templates) {

    /** No template at all. */
    public static final NamingConvention NONE = new NamingConvention(Map.of());

    /** What PostgreSQL itself would call them. */
    public static final NamingConvention POSTGRESQL = new NamingConvention(Map.of(
            Kind.IX, "%(table_name)s_%(column_0_N_name)s_idx",
            Kind.UQ, "%(table_name)s_%(column_0_N_name)s_key",
            Kind.CK, "%(table_name)s_check",
            Kind.FK, "%(table_name)s_%(column_0_N_name)s_fkey",
            Kind.PK, "%(table_name)s_pkey",
            Kind.EX, "%(table_name)s_excl"));

    private static final Pattern TOKEN = Pattern.compile("%\\((?<token>\\w+)\\)s");
    private static final Pattern COLUMNS =
            Pattern.compile("(?<referred>referred_)?column_(?<first>\\d)(?<all>_?N)?_(?<what>name|key|label)");

    /** What has a template. */
    public enum Kind {
        /** Indexes. */
        IX,
        /** Unique constraints. */
        UQ,
        /** Check constraints. */
        CK,
        /** Foreign keys. */
        FK,
        /** Primary keys. */
        PK,
        /** Exclusion constraints. */
        EX
    }

    public NamingConvention {
        templates = Map.copyOf(templates);
    }

    /** This convention with another template for a kind. */
    public NamingConvention with(Kind kind, String template) {
        Map<Kind, String> others = new EnumMap<>(Kind.class);
        others.putAll(templates);
        others.put(kind, template);
        return new NamingConvention(others);
    }

    /**
     * Something without a name of its own.
     *
     * @param table the name of what it is on, without its schema
     * @param shown that name as SQL writes it, with the schema, where it is known
     * @param columns those that are known; an expression has none
     * @param referredTable of a foreign key
     * @param referredColumns of a foreign key
     * @param label what {@code %(constraint_name)s} stands for
     */
    public record Unnamed(
            Kind kind,
            String table,
            String shown,
            List<String> columns,
            Optional<String> referredTable,
            List<String> referredColumns,
            Optional<String> label) {

        public Unnamed {
            columns = List.copyOf(columns);
            referredColumns = List.copyOf(referredColumns);
        }
    }

    /**
     * The name that a template gives; empty if there is none for that kind.
     *
     * @throws ProblemException if the template asks for what is not known
     */
    public Optional<String> chosenName(Unnamed unnamed) {
        return Optional.ofNullable(templates.get(unnamed.kind()))
                .map(template -> TOKEN.matcher(template)
                        .replaceAll(token -> Matcher.quoteReplacement(value(token.group(1), unnamed, template))));
    }

    /**
     * The name of something.
     *
     * @throws ProblemException if the template asks for what is not known
     */
    public String name(Unnamed unnamed) {
        return chosenName(unnamed)
                .orElseGet(() -> POSTGRESQL.chosenName(unnamed).orElseThrow());
    }

    private static String value(String token, Unnamed unnamed, String template) {
        Optional<String> value = switch (token) {
            case "table_name" -> Optional.of(unnamed.table());
            case "referred_table_name" -> unnamed.referredTable();
            case "constraint_name" -> unnamed.label();
            default -> columns(token, unnamed);
        };
        return value.orElseThrow(() -> unknown(token, unnamed, template));
    }

    private static Optional<String> columns(String token, Unnamed unnamed) {
        Matcher matcher = COLUMNS.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> columns = matcher.group("referred") == null ? unnamed.columns() : unnamed.referredColumns();
        int first = Integer.parseInt(matcher.group("first"));
        if (first >= columns.size()) {
            return Optional.empty();
        }
        String all = matcher.group("all");
        Stream<String> meant = all == null ? Stream.of(columns.get(first)) : columns.stream();
        String prefix = matcher.group("what").equals("label") ? unnamed.table() + "_" : "";
        return Optional.of(meant.map(column -> prefix + column)
                .collect(Collectors.joining(all != null && all.startsWith("_") ? "_" : "")));
    }

    private static ProblemException unknown(String token, Unnamed unnamed, String template) {
        return Problem.of(
                        ProblemCode.INVALID_OPERATION,
                        "something on table %s has no name, and the naming convention gives it none"
                                .formatted(unnamed.shown()))
                .with("template", template)
                .with("unknown", "%(" + token + ")s")
                .with(
                        "known",
                        Stream.of(
                                        "table_name",
                                        "column_0_name",
                                        "column_0_N_name",
                                        "column_0N_name",
                                        "column_0_label",
                                        "referred_table_name",
                                        "referred_column_0_name",
                                        "constraint_name")
                                .map(name -> "%(" + name + ")s")
                                .collect(joining(", ")))
                .help("name it: .named(\"...\"); or give what the template asks for: columns, or .label(\"...\")")
                .asException();
    }
}
