package io.migratetest.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values of environment variables that are not to be shown, where a placeholder put them into a statement.
 *
 * @param values the longest first
 */
record Secrets(List<String> values) {

    private static final Pattern NAME = Pattern.compile(
            "PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIAL|PRIVATE_?KEY|API_?KEY", Pattern.CASE_INSENSITIVE);

    /** A shorter value could be any word of a statement. */
    private static final int SHORTEST = 4;

    private static final String HIDDEN = "***";

    /** Those of the variables whose names say that they hold one. */
    static Secrets in(Map<String, String> environment) {
        return new Secrets(environment.entrySet().stream()
                .filter(variable -> NAME.matcher(variable.getKey()).find())
                .map(Map.Entry::getValue)
                .filter(value -> value.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** The text without them. */
    String hide(String text) {
        String shown = text;
        for (String value : values) {
            shown = shown.replace(value, HIDDEN);
        }
        return shown;
    }
}
