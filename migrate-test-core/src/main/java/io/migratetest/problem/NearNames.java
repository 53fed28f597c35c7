package io.migratetest.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which of the known names somebody meant by one that does not exist. */
public final class NearNames {

    private static final int AT_MOST = 3;

    private NearNames() {}

    /** The known names that differ from the given one by a few letters, nearest first; at most three. */
    public static List<String> of(String given, Collection<String> known) {
        int tolerance = Math.max(2, given.length() / 4);
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= tolerance)
                .filter(name -> distance(given, name) <= tolerance)
                .sorted(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    /** Levenshtein's distance, regardless of case. */
    private static int distance(String given, String known) {
        String left = given.toLowerCase(Locale.ROOT);
        String right = known.toLowerCase(Locale.ROOT);
        int[] previous = new int[right.length() + 1];
        Arrays.setAll(previous, column -> column);
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
