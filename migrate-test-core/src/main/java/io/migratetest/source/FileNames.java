package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the files of new revisions are called.
 *
 * @param template with {@code {rev}}, {@code {slug}}, {@code {year}}, {@code {month}}, {@code {day}}, {@code {hour}}, {@code {minute}}, {@code {second}} and
 *     {@code {epoch}}; no extension
 * @param zone in which dates are written
 */
public record FileNames(String template, ZoneId zone) {

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)\\}");
    private static final int LONGEST_SLUG = 40;

    /** Ordered by date in a listing: {@code 20261121_1504_3f2a9c1b7d10_add_email}. */
    public static final FileNames DEFAULT =
            new FileNames("{year}{month}{day}_{hour}{minute}_{rev}_{slug}", ZoneId.of("UTC"));

    /**
     * Checks the template.
     *
     * @throws ProblemException if it has an unknown token, or none that differs from revision to revision
     */
    public FileNames {
        Matcher tokens = TOKEN.matcher(template);
        while (tokens.find()) {
            if (!known().contains(tokens.group(1))) {
                throw problem(template, "'{%s}' is unknown".formatted(tokens.group(1)));
            }
        }
        if (!template.contains("{rev}")) {
            throw problem(template, "without {rev} two revisions could get the same name");
        }
        if (template.contains("/") || template.contains("\\")) {
            throw problem(template, "a revision lies directly in the folder of the migrations");
        }
    }

    private static Set<String> known() {
        return tokens("", "", ZonedDateTime.now(ZoneId.of("UTC"))).keySet();
    }

    private static ProblemException problem(String template, String reason) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' cannot name files".formatted(template))
                .with("because", reason)
                .with("accepted", "{rev}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}, {epoch}")
                .asException();
    }

    /** The name of a revision's files, without the extension. */
    String stem(RevisionDraft draft) {
        OffsetDateTime created = draft.created();
        Map<String, String> values = tokens(draft.id(), slug(draft.message()), created.atZoneSameInstant(zone));
        String stem = TOKEN.matcher(template)
                .replaceAll(token -> Matcher.quoteReplacement(values.getOrDefault(token.group(1), "")));
        return stem.replaceAll("_+$", "");
    }

    private static Map<String, String> tokens(String id, String slug, ZonedDateTime date) {
        return Map.of(
                "rev", id,
                "slug", slug,
                "year", "%04d".formatted(date.getYear()),
                "month", "%02d".formatted(date.getMonthValue()),
                "day", "%02d".formatted(date.getDayOfMonth()),
                "hour", "%02d".formatted(date.getHour()),
                "minute", "%02d".formatted(date.getMinute()),
                "second", "%02d".formatted(date.getSecond()),
                "epoch", String.valueOf(date.toEpochSecond()));
    }

    /** A message as a part of a file name: {@code Add e-mail!} is {@code add_e_mail}. */
    private static String slug(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String words = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        String cut = words.substring(0, LONGEST_SLUG);
        return cut.contains("_") ? cut.substring(0, cut.lastIndexOf('_')) : cut;
    }
}
