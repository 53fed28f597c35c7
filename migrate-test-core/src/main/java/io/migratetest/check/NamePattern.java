package io.migratetest.check;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in which {@code *} stands for anything.
 *
 * @param text {@code public.order*}, {@code table audit.*}
 */
record NamePattern(String text) {

    private static final Pattern STAR = Pattern.compile("\\*");

    /** Whether one of some texts is meant. */
    boolean matches(String... texts) {
        Pattern pattern = Pattern.compile(
                Stream.of(STAR.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
        return Stream.of(texts).anyMatch(each -> pattern.matcher(each).matches());
    }
}
