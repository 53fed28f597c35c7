package io.migratetest.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares expressions that PostgreSQL printed for columns of types that mean the same, so that only the casts differ. */
final class Expressions {

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern CAST = Pattern.compile(
            "::(character varying|timestamp with(out)? time zone|[\\w.]+)(\\(\\d+(,\\d+)?\\))?(\\[\\])*");
    private static final Pattern NOISE = Pattern.compile("[()\\s]+");
    private static final Pattern LIST = Pattern.compile("ARRAY\\[((?:'(?:[^']|'')*'|[^\\]'])*)\\]");
    private static final Pattern VALUES = Pattern.compile("CHECK(.+?)=ANYARRAY\\[.*\\]", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("CHECK(.+?)>='?-?\\d+'?AND\\1<='?-?\\d+'?");
    private static final Pattern OF_SUBCLASS =
            Pattern.compile("CHECK[^=<>]+<>'(?:[^']|'')*'OR.+ISNOTNULL", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("'(?:[^']|'')*'|[^,\\[\\]]+");

    private Expressions() {}

    /** The expression without casts, parentheses and blanks, its lists sorted; what is quoted stays as it is. */
    static String meaning(String expression) {
        return LIST.matcher(stripped(expression))
                .replaceAll(list -> Matcher.quoteReplacement("ARRAY[" + sorted(list.group(1)) + "]"));
    }

    private static String stripped(String expression) {
        StringBuilder stripped = new StringBuilder();
        Matcher text = TEXT.matcher(expression);
        int end = 0;
        while (text.find()) {
            stripped.append(plain(expression.substring(end, text.start()))).append(text.group());
            end = text.end();
        }
        return stripped.append(plain(expression.substring(end))).toString();
    }

    private static String plain(String code) {
        return NOISE.matcher(CAST.matcher(code).replaceAll("")).replaceAll("");
    }

    private static String sorted(String list) {
        return ITEM.matcher(list).results().map(item -> item.group()).sorted().collect(Collectors.joining(","));
    }

    /** The column whose values a check lists, or limits at both ends, as Hibernate does for enums. */
    static Optional<String> valuesOf(String check) {
        String meaning = meaning(check);
        for (Pattern pattern : Arrays.asList(VALUES, RANGE)) {
            Matcher matcher = pattern.matcher(meaning);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** Whether a check is one that Hibernate makes up: of the values of an enum, or that the rows of a subclass have its columns. */
    static boolean isMadeUp(String check) {
        return valuesOf(check).isPresent()
                || OF_SUBCLASS.matcher(meaning(check)).matches();
    }

    /** How long the longest of the texts is that a check lists; nothing if it lists none. */
    static Optional<Integer> longestText(String check) {
        return valuesOf(check)
                .flatMap(column -> TEXT.matcher(meaning(check))
                        .results()
                        .map(text -> text.group().length() - 2)
                        .max(Integer::compare));
    }
}
