package io.migratetest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a text that a regular expression matches; knows what conditions of tables are made of, and gives up on the rest. */
final class Patterns {

    private static final String WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    private static final String DIGITS = "1234567890";
    private static final String OTHERS = "-. ";
    private static final int FEW = 3;

    private final String pattern;
    private final int number;
    private int at;

    private Patterns(String pattern, int number) {
        this.pattern = pattern;
        this.number = number;
    }

    /** It does not know this. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * A text that matches.
     *
     * @param number gives others, where that is easy
     */
    static Optional<String> example(String pattern, int number) {
        Patterns reader = new Patterns(pattern, number);
        try {
            String text = reader.choice();
            return reader.at == pattern.length() ? Optional.of(text) : Optional.empty();
        } catch (Unknown | StringIndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String choice() {
        List<String> choices = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.get(number % choices.size());
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int from = at;
            String once = atom();
            int times = times();
            text.append(once);
            for (int time = 1; time < times; time++) {
                int after = at;
                at = from;
                text.append(atom());
                at = after;
            }
            if (times == 0) {
                text.setLength(text.length() - once.length());
            }
        }
        return text.toString();
    }

    private String atom() {
        char first = pattern.charAt(at++);
        return switch (first) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '[' -> pick(set());
            case '(' -> group();
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> String.valueOf(first);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?", at)) {
            throw new Unknown();
        }
        String inner = choice();
        if (pattern.charAt(at++) != ')') {
            throw new Unknown();
        }
        return inner;
    }

    private String escaped() {
        char letter = pattern.charAt(at++);
        return switch (letter) {
            case 'd' -> pick(DIGITS);
            case 'w' -> pick(WORD);
            case 's' -> " ";
            case 'A', 'Z', 'y', 'm', 'M' -> "";
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    throw new Unknown();
                }
                yield String.valueOf(letter);
            }
        };
    }

    private String pick(String set) {
        if (set.isEmpty()) {
            throw new Unknown();
        }
        return String.valueOf(set.charAt(number % set.length()));
    }

    private String set() {
        boolean negated = pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        StringBuilder set = new StringBuilder();
        boolean first = true;
        while (first || pattern.charAt(at) != ']') {
            first = false;
            member(set);
        }
        at++;
        if (!negated) {
            return set.toString();
        }
        StringBuilder rest = new StringBuilder();
        (WORD + OTHERS)
                .chars()
                .filter(each -> set.indexOf(String.valueOf((char) each)) < 0)
                .forEach(each -> rest.append((char) each));
        return rest.toString();
    }

    private void member(StringBuilder set) {
        if (pattern.startsWith("[:", at)) {
            int end = pattern.indexOf(":]", at);
            set.append(named(pattern.substring(at + 2, end)));
            at = end + 2;
            return;
        }
        char from = pattern.charAt(at++);
        if (from == '\\') {
            char letter = pattern.charAt(at++);
            set.append(letter == 'd' ? DIGITS : letter == 'w' ? WORD : letter == 's' ? " " : String.valueOf(letter));
            return;
        }
        if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
            char to = pattern.charAt(at + 1);
            at += 2;
            for (char each = from; each <= to && each < Character.MAX_VALUE; each++) {
                set.append(each);
            }
            return;
        }
        set.append(from);
    }

    private static String named(String name) {
        return switch (name) {
            case "digit" -> DIGITS;
            case "alpha", "alnum", "word" -> WORD.substring(0, WORD.indexOf('Z') + 1);
            case "lower" -> WORD.substring(0, WORD.indexOf('z') + 1);
            case "upper" -> WORD.substring(WORD.indexOf('A'), WORD.indexOf('Z') + 1);
            case "xdigit" -> "abcdef0123456789";
            case "space" -> " ";
            default -> throw new Unknown();
        };
    }

    /** How often something stands there: as seldom as is allowed, but a few times rather than once or not at all. */
    private int times() {
        if (at == pattern.length()) {
            return 1;
        }
        char sign = pattern.charAt(at);
        int times = switch (sign) {
            case '*', '+' -> FEW;
            case '?' -> 0;
            default -> 1;
        };
        if ("*+?".indexOf(sign) >= 0) {
            at++;
        } else if (sign == '{') {
            int end = pattern.indexOf('}', at);
            String[] limits = pattern.substring(at + 1, end).split(",", -1);
            int least = Integer.parseInt(limits[0]);
            int most =
                    limits.length == 1 ? least : limits[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(limits[1]);
            times = Math.max(least, Math.min(FEW, most));
            at = end + 1;
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return times;
    }
}
