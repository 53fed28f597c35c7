package io.migratetest.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a condition or a default says about the values that are wanted: the literals in it. */
final class Conditions {

    private static final Pattern LITERAL =
            Pattern.compile("E?'((?:[^']|'')*)'|(?<![\\w.$])\\(?(-?\\d+(?:\\.\\d+)?)\\)?(?![\\w.$(])");

    private static final Pattern SET = Pattern.compile("= ANY|[^<>!:=]=[^>]| IN \\(|~~");
    private static final Pattern LENGTH = Pattern.compile("length|bit_count|cardinality", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAST = Pattern.compile("::[\\w .\"]+(?:\\([\\d,]+\\))?(?:\\[])?");
    private static final Pattern MATCHES = Pattern.compile("~\\*? '((?:[^']|'')*)'");
    private static final int LONGEST = 4096;

    private Conditions() {}

    /** The literals of an expression, in their order. */
    static Set<String> literals(String expression) {
        Set<String> literals = new LinkedHashSet<>();
        Matcher matcher = LITERAL.matcher(CAST.matcher(expression).replaceAll(""));
        while (matcher.find()) {
            String text = matcher.group(1);
            literals.add(text == null ? matcher.group(2) : text.replace("''", "'"));
        }
        return literals;
    }

    /** Whether it lists what is allowed, so that its literals are the values to try first. */
    static boolean listsValues(String expression) {
        return SET.matcher(expression).find() && !LENGTH.matcher(expression).find();
    }

    /** Values to try, made from the literals of a condition: they themselves, their neighbours, texts of that length, texts of that form. */
    static List<String> near(String condition, int number) {
        List<String> values = new ArrayList<>();
        for (String literal : literals(condition)) {
            values.add(literal);
            number(literal, values);
        }
        if (LENGTH.matcher(condition).find()) {
            lengths(condition, values);
        }
        Matcher matches = MATCHES.matcher(condition);
        while (matches.find()) {
            Patterns.example(matches.group(1).replace("''", "'"), number).ifPresent(values::add);
        }
        return values;
    }

    /** The expressions with calls that are demanded to be equal to a column. */
    static List<String> equal(String condition, String column) {
        List<String> expressions = new ArrayList<>();
        String sign = "(" + column + " = ";
        for (int at = condition.indexOf(sign); at >= 0; at = condition.indexOf(sign, at + 1)) {
            int from = at + sign.length();
            String expression = condition.substring(from, end(condition, from));
            if (expression.contains("(") && !expression.startsWith("ANY")) {
                expressions.add(expression);
            }
        }
        return expressions;
    }

    /** Where the parenthesis that surrounds something is closed. */
    private static int end(String condition, int from) {
        int depth = 0;
        for (int at = from; at < condition.length(); at++) {
            if (condition.charAt(at) == '(') {
                depth++;
            } else if (condition.charAt(at) == ')' && depth-- == 0) {
                return at;
            }
        }
        return condition.length();
    }

    private static void number(String literal, List<String> values) {
        try {
            BigDecimal number = new BigDecimal(literal);
            values.add(number.add(BigDecimal.ONE).toPlainString());
            values.add(number.subtract(BigDecimal.ONE).toPlainString());
        } catch (NumberFormatException e) {
            // A text has no neighbours.
            return;
        }
    }

    private static void lengths(String condition, List<String> values) {
        for (String literal : literals(condition)) {
            if (!literal.matches("\\d{1,4}") || Integer.parseInt(literal) > LONGEST) {
                continue;
            }
            int length = Integer.parseInt(literal);
            for (int wanted : new int[] {length, length - 1, length + 1}) {
                if (wanted > 0) {
                    values.add("a".repeat(wanted));
                    values.add("\\x" + "0a".repeat(wanted));
                    values.add("{" + "1,".repeat(wanted - 1) + "1}");
                }
            }
        }
    }
}
