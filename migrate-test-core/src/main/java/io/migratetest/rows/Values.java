package io.migratetest.rows;

import io.migratetest.rows.DataType.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes up values of any type, as text that its input function takes: distinct for each number as far as the type allows, with all that a careless conversion
 * would lose, such as fractions, capitals and microseconds.
 */
final class Values {

    /** Nobody's migration inserts such an id by hand. */
    private static final int FIRST_ID = 1001;

    private static final int SPREAD = 8000;
    private static final int SMALL_SPREAD = 20000;
    private static final int HEADER = 4;
    private static final int BYTE = 256;
    private static final int SCALE_MASK = 0x7FF;
    private static final int SHORT = 12;
    private static final int TEXT_LENGTH = 24;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 2, 3);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Function<Long, DataType> types;

    /**
     * Makes values up.
     *
     * @param types gives a type by its oid
     */
    Values(Function<Long, DataType> types) {
        this.types = types;
    }

    /** A value of a column's type. */
    String text(long type, int modifier, Hint hint, int number) {
        DataType known = types.apply(type);
        return switch (known.kind()) {
            case DOMAIN -> text(known.inner(), known.modifier() < 0 ? modifier : known.modifier(), hint, number);
            case ENUM ->
                known.words().isEmpty()
                        ? ""
                        : known.words()
                                .get((known.words().size() - 1 + number)
                                        % known.words().size());
            case ARRAY -> array(known, modifier, hint, number);
            case RANGE -> range(known, hint, number);
            case MULTIRANGE -> "{" + text(known.inner(), -1, hint, number) + "}";
            case COMPOSITE -> composite(known, hint, number);
            case BASE -> base(known.name(), modifier, hint, number);
        };
    }

    private String array(DataType type, int modifier, Hint hint, int number) {
        String first = text(type.inner(), modifier, hint, 2 * number);
        String second = text(type.inner(), modifier, hint, 2 * number + 1);
        return "{" + quoted(first) + "," + quoted(second) + "}";
    }

    /** Those of one column do not overlap. */
    private String range(DataType type, Hint hint, int number) {
        String low = text(type.inner(), -1, hint, 2 * number);
        String high = text(type.inner(), -1, hint, 2 * number + 1);
        return "[" + quoted(low) + "," + quoted(high) + ")";
    }

    private String composite(DataType type, Hint hint, int number) {
        List<String> parts = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            parts.add(quoted(text(attribute.type(), attribute.modifier(), hint, number)));
        }
        return "(" + String.join(",", parts) + ")";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String base(String type, int modifier, Hint hint, int number) {
        int id = FIRST_ID + hint.below(SPREAD) + number;
        return switch (type) {
            case "bool" -> number % 2 == 0 ? "true" : "false";
            case "int2" -> String.valueOf(FIRST_ID + hint.below(SMALL_SPREAD) + number);
            case "int4", "int8", "oid", "xid", "xid8", "cid" -> String.valueOf(id);
            case "numeric" -> numeric(modifier, id);
            case "float4" -> id + ".25";
            case "float8" -> id + ".0625";
            case "money" -> id + ".37";
            case "text", "citext", "xml" -> type.equals("xml") ? "<v>" + id + "</v>" : words(hint, id);
            case "varchar", "bpchar" -> characters(modifier < HEADER ? Integer.MAX_VALUE : modifier - HEADER, hint, id);
            case "name" -> hint.label() + "_" + id;
            case "char" -> String.valueOf(LETTERS.charAt(id % LETTERS.length()));
            case "bytea" -> "\\x00ff" + String.format(Locale.ROOT, "%08x", id);
            case "uuid" -> String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", hint.salt(), (long) number + 1);
            case "bit" -> bits(modifier < 1 ? 1 : modifier, id);
            case "varbit" -> bits(modifier < 1 ? SHORT : modifier, id);
            case "json", "jsonb" -> "{\"key\": " + id + "}";
            case "jsonpath" -> "$.key" + id;
            default -> moment(type, hint, number, id).orElseGet(() -> special(type, id, modifier));
        };
    }

    private static Optional<String> moment(String type, Hint hint, int number, int id) {
        String day = FIRST_DAY.plusDays(hint.below(SPREAD)).plusDays(number).toString();
        String time = String.format(Locale.ROOT, "04:%02d:06.%06d", id % 60, id);
        String value = switch (type) {
            case "date" -> day;
            case "timestamp" -> day + " " + time;
            case "timestamptz" -> day + " " + time + "+00";
            case "time" -> time;
            case "timetz" -> time + "+01";
            case "interval" -> number + 1 + " days " + time;
            default -> "";
        };
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static String special(String type, int id, int modifier) {
        int low = id % BYTE;
        int high = id / BYTE % BYTE;
        return switch (type) {
            case "inet" -> "10.1.%d.%d/24".formatted(high, low);
            case "cidr" -> "10.%d.%d.0/24".formatted(high, low);
            case "macaddr" -> String.format(Locale.ROOT, "08:00:2b:01:%02x:%02x", high, low);
            case "macaddr8" -> String.format(Locale.ROOT, "08:00:2b:01:02:03:%02x:%02x", high, low);
            case "point" -> "(%d,2.5)".formatted(id);
            case "line" -> "{1,2,%d}".formatted(id);
            case "lseg" -> "[(0,0),(%d,2.5)]".formatted(id);
            case "box" -> "((%d,2.5),(%d,0))".formatted(2 * id + 1, 2 * id);
            case "path" -> "[(0,0),(%d,2.5)]".formatted(id);
            case "polygon" -> "((0,0),(%d,2.5),(3,7))".formatted(id);
            case "circle" -> "<(%d,2.5),0.1>".formatted(id);
            case "tsvector" -> "'word%d':1A".formatted(id);
            case "tsquery" -> "'word%d'".formatted(id);
            case "pg_lsn" -> String.format(Locale.ROOT, "0/%X", id);
            case "pg_snapshot", "txid_snapshot" -> "%d:%d:".formatted(id, id);
            case "tid" -> "(%d,1)".formatted(id);
            case "oidvector", "int2vector" -> "1 " + id;
            case "hstore" -> "\"key\"=>\"%d\"".formatted(id);
            case "ltree" -> "Top.n" + id;
            case "lquery" -> "Top.n" + id;
            case "ltxtquery" -> "n" + id;
            case "cube" -> "(%d, 2.5)".formatted(id);
            case "seg" -> id + ".5";
            case "isbn", "isbn13", "issn", "ean13" -> "978-0-393-04002-9";
            case "geometry", "geography" -> "POINT(%d 2)".formatted(id % 180);
            case "vector", "halfvec" -> vector(modifier, id);
            case "semver" -> "1.2.%d".formatted(id);
            default -> OBJECTS.getOrDefault(type, String.valueOf(id));
        };
    }

    /** Types whose values are objects of the database, each with one that is always there. */
    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("regclass", "pg_catalog.pg_class"),
            Map.entry("regtype", "pg_catalog.int4"),
            Map.entry("regproc", "pg_catalog.now"),
            Map.entry("regprocedure", "pg_catalog.now()"),
            Map.entry("regoper", "pg_catalog.||/"),
            Map.entry("regoperator", "pg_catalog.=(integer,integer)"),
            Map.entry("regnamespace", "pg_catalog"),
            Map.entry("regrole", "pg_monitor"),
            Map.entry("regconfig", "pg_catalog.simple"),
            Map.entry("regdictionary", "pg_catalog.simple"),
            Map.entry("regcollation", "pg_catalog.\"C\""),
            Map.entry("aclitem", "pg_monitor=r/pg_monitor"));

    private static String vector(int dimensions, int id) {
        List<String> parts = new ArrayList<>(List.of(String.valueOf(id)));
        while (parts.size() < dimensions) {
            parts.add("0.5");
        }
        return parts.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** With as many digits after the point as fit, so that rounding shows. */
    private static String numeric(int modifier, int id) {
        if (modifier < HEADER) {
            return id + ".0625";
        }
        int precision = ((modifier - HEADER) >> 16) & 0xFFFF;
        int scale = (((modifier - HEADER) & SCALE_MASK) ^ 1024) - 1024;
        if (scale < 0) {
            return String.valueOf(id).charAt(0) + "0".repeat(-scale);
        }
        int digits = Math.max(0, precision - scale);
        String whole = digits == 0 ? "0" : String.valueOf(id % (int) Math.pow(10, Math.min(digits, 4)));
        if (scale == 0) {
            return whole;
        }
        String fraction = String.format(Locale.ROOT, "%04d", id % 10_000);
        return whole + "." + (scale < 4 ? fraction.substring(4 - scale) : fraction);
    }

    private static String bits(int length, int id) {
        StringBuilder bits = new StringBuilder(length);
        for (int place = 0; place < length; place++) {
            bits.append(place < Integer.SIZE && ((id >> place) & 1) == 1 ? '1' : '0');
        }
        return bits.reverse().toString();
    }

    private static String words(Hint hint, int id) {
        return "%s No. %d".formatted(capitalised(hint.label()), id);
    }

    private static String capitalised(String label) {
        return label.isEmpty() ? "" : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** At most so many characters, of which the last ones tell values apart. */
    private static String characters(int length, Hint hint, int id) {
        if (length >= TEXT_LENGTH) {
            String text = words(hint, id);
            return text.length() <= length ? text : text.substring(text.length() - length);
        }
        if (length == 1) {
            return String.valueOf(Character.toUpperCase(LETTERS.charAt(id % LETTERS.length())));
        }
        String code = "K" + id;
        return code.length() <= length ? code : letters(id, length);
    }

    private static String letters(int id, int length) {
        StringBuilder letters = new StringBuilder();
        int rest = id;
        while (letters.length() < length) {
            letters.append(Character.toUpperCase(LETTERS.charAt(rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return letters.reverse().toString();
    }
}
