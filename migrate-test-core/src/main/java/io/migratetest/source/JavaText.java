package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as Java source code, whatever they hold. */
final class JavaText {

    /** The compiler strips them from the end of a line of a text block, and no escape keeps them there. */
    private static final Pattern STRIPPED = Pattern.compile("[\\p{javaWhitespace}&&[^\\x00-\\x7f]]");

    private static final Pattern END_OF_LINE_BLANK = Pattern.compile("[ \\t](?=\\n)");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\+(?=u)");

    /** The compiler refuses a constant of 65,535 bytes, and a character has three at most. */
    private static final int LONGEST = 20_000;

    private JavaText() {}

    /** An expression that is the text: a text block if it has several lines, else a literal. */
    static String expression(String text, String indent) {
        if (text.length() > LONGEST) {
            return pieces(text).stream()
                    .map(piece -> indent + literal(piece))
                    .collect(joining(",\n", "String.join(\n%s\"\",\n".formatted(indent), ")"));
        }
        boolean fitsBlock = text.contains("\n")
                && text.equals(text.strip())
                && !STRIPPED.matcher(text).find();
        return fitsBlock ? block(text, indent) : literal(text);
    }

    static String literal(String text) {
        return '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")).replace("\n", "\\n") + '"';
    }

    private static String block(String text, String indent) {
        boolean endsInQuote = text.endsWith("\"");
        String body = endsInQuote ? text.substring(0, text.length() - 1) : text;
        String safe = escaped(body.replace("\\", "\\\\").replace("\"\"", "\"\\\""));
        String lines = END_OF_LINE_BLANK
                .matcher(safe)
                .replaceAll(found -> found.group().equals(" ") ? "\\\\s" : "\\\\t")
                .lines()
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(joining("\n"));
        return "\"\"\"\n" + lines + (endsInQuote ? "\\\"" : "") + "\"\"\"";
    }

    /** Characters that no line of source code should hold; half of a surrogate pair is none that a file can. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> (point < ' ' && point != '\n' && point != '\t') || point == 0x7f
                        ? octal(Character.toString(point))
                        : Character.getType(point) == Character.SURROGATE
                                ? "\\u%04x".formatted(point)
                                : Character.toString(point))
                .collect(joining());
    }

    private static String octal(String character) {
        return "\\%03o".formatted((int) character.charAt(0));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + LONGEST);
            boolean splitsPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
            end = splitsPair ? end - 1 : end;
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** A line comment; in one, too, the compiler would read what looks like a Unicode escape. */
    static String comment(String text) {
        String harmless = UNICODE_ESCAPE
                .matcher(text.replaceAll("[\\r\\n]+", " "))
                .replaceAll(found -> (found.group() + found.group()).replace("\\", "\\\\"));
        return "// " + escaped(harmless);
    }
}
