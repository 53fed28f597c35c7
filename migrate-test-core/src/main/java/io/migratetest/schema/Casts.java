package io.migratetest.schema;

import java.util.List;
import java.util.regex.Pattern;

/** How values of one type become values of another one. */
final class Casts {

    /** PostgreSQL casts within each of these families; and to and from text, whatever the type. */
    private static final List<Pattern> FAMILIES = List.of(
            Pattern.compile("(smallint|integer|bigint|real|double precision|numeric|oid|money).*"),
            Pattern.compile("(date|timestamp).*"),
            Pattern.compile("(time|interval)(?!stamp).*"),
            Pattern.compile("(boolean|integer)"),
            Pattern.compile("(json|jsonb)"),
            Pattern.compile("(inet|cidr)"));

    private static final Pattern TEXT =
            Pattern.compile("(text|character|character varying|\"char\"|name|public\\.citext)(\\(\\d+\\))?");

    private Casts() {}

    /** The value of a column in another type: cast, by way of text where there is no cast. */
    static String using(String column, String from, String to) {
        boolean isKnown = from.endsWith("[]") == to.endsWith("[]") && isDirect(element(from), element(to));
        return isKnown ? column + "::" + to : column + "::text::" + to;
    }

    private static boolean isDirect(String from, String to) {
        return from.equals(to)
                || TEXT.matcher(from).matches()
                || TEXT.matcher(to).matches()
                || FAMILIES.stream()
                        .anyMatch(family -> family.matcher(from).matches()
                                && family.matcher(to).matches());
    }

    private static String element(String type) {
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    }
}
