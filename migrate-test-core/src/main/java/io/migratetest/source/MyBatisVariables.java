package io.migratetest.source;

import io.migratetest.sql.SourceLine;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values in the place of {@code ${name}}, as MyBatis Migrations does.
 *
 * <p>A name without a value stays as it is: much of what looks like a variable is data. A backslash before it or before the brace in it escapes.
 */
record MyBatisVariables(Map<String, String> values) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\\\\\$\\{|\\$\\{(?<name>[^}]*+(?:(?<=\\\\)\\}[^}]*+)*)\\}");

    MyBatisVariables {
        values = Map.copyOf(values);
    }

    SourceLine putInto(SourceLine line) {
        return holdsOne(line.text()) ? line.as(putInto(line.text())) : line;
    }

    /** The tool looks at dollar signs two characters at a time, so that another one right before it hides a variable. */
    private static boolean holdsOne(String text) {
        int dollar = text.indexOf('$');
        while (dollar >= 0 && !text.startsWith("{", dollar + 1)) {
            dollar = text.indexOf('$', dollar + 2);
        }
        return dollar >= 0 && text.indexOf('}', dollar) > 0;
    }

    String putInto(String text) {
        Matcher variable = VARIABLE.matcher(text);
        return variable.replaceAll(match -> Matcher.quoteReplacement(value(variable)));
    }

    private String value(Matcher variable) {
        if (variable.group("name") == null) {
            return "${";
        }
        String name = variable.group("name").replace("\\}", "}");
        return values.getOrDefault(name, "${" + name + "}");
    }
}
