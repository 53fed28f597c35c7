package io.migratetest.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of a schema as a file: the statements before the line {@code -- change} prepare it, those after it make it.
 *
 * <p>Lines that begin with {@code --}, a word and a colon are directives. {@code expect} is one difference that a comparison finds; a difference
 * that only some versions of PostgreSQL bring about is told by {@code expect since 18} or {@code expect until 17}. {@code since} and {@code
 * until} hold the versions that have the change at all. {@code cannot be undone} and {@code cannot be redone} say why no statement leads back, or
 * forth again; {@code dump differs} why {@code pg_dump} sees a difference that is none; {@code commits} says why the statements cannot run in a transaction, so that each is sent by itself; {@code own server} says what
 * they do to a server that other tests would feel.
 */
record ChangeCase(String name, String setup, String change, List<Directive> directives) {

    /** A name may hold a line break; then its quotes are open. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?m)^-- (?<word>expect|since|until|cannot be undone|cannot be redone|commits|own server|dump differs)(?: (?<bound>since|until) (?<major>\\d+))?:"
                    + " (?<text>(?:[^\"\n]|\"[^\"]*\")*)\n");

    private static final int NEWEST = 99;

    /** What a file says about itself, and for which major versions of PostgreSQL. */
    private record Directive(String word, int oldest, int newest, String text) {

        static Directive read(Matcher matcher) {
            int major = matcher.group("major") == null ? 0 : Integer.parseInt(matcher.group("major"));
            boolean ends = "until".equals(matcher.group("bound"));
            return new Directive(matcher.group("word"), ends ? 0 : major, ends ? major : NEWEST, matcher.group("text"));
        }

        boolean appliesTo(int major) {
            return oldest <= major && major <= newest;
        }
    }

    /** Every file below a folder; {@code -Dmigratetest.matrix=view/} runs only those whose name begins so. */
    static List<ChangeCase> all(String folder) {
        String wanted = System.getProperty("migratetest.matrix", "");
        try {
            Path root = Path.of(Objects.requireNonNull(ChangeCase.class.getResource(folder), folder)
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".sql"))
                        .sorted()
                        .map(file -> read(root, file))
                        .filter(change -> change.name().startsWith(wanted))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    private static ChangeCase read(Path root, Path file) {
        try {
            String text = Files.readString(file);
            List<Directive> directives = new ArrayList<>();
            for (Matcher matcher = DIRECTIVE.matcher(text); matcher.find(); ) {
                directives.add(Directive.read(matcher));
            }
            String[] halves = ("\n" + DIRECTIVE.matcher(text).replaceAll("")).split("\n-- change\n", 2);
            String name = root.relativize(file).toString().replace('\\', '/').replace(".sql", "");
            return new ChangeCase(name, halves[0], halves[1], List.copyOf(directives));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether that version of PostgreSQL knows the statements. */
    boolean appliesTo(int major) {
        return of("since").allMatch(directive -> major >= Integer.parseInt(directive.text()))
                && of("until").allMatch(directive -> major <= Integer.parseInt(directive.text()));
    }

    /** The versions that know the statements, in words; empty for all. */
    Optional<String> versions() {
        return directives.stream()
                .filter(directive ->
                        directive.word().equals("since") || directive.word().equals("until"))
                .map(directive -> directive.word() + " " + directive.text())
                .reduce((first, second) -> first + ", " + second);
    }

    /** What a comparison finds on that version. */
    List<String> expected(int major) {
        return of("expect")
                .filter(directive -> directive.appliesTo(major))
                .map(Directive::text)
                .toList();
    }

    boolean canBeUndone(int major) {
        return of("cannot be undone").noneMatch(directive -> directive.appliesTo(major));
    }

    boolean canBeRedone(int major) {
        return of("cannot be redone").noneMatch(directive -> directive.appliesTo(major));
    }

    boolean isDumpedAlike() {
        return of("dump differs").findAny().isEmpty();
    }

    boolean commits() {
        return of("commits").findAny().isPresent();
    }

    boolean needsItsOwnServer() {
        return of("own server").findAny().isPresent();
    }

    private Stream<Directive> of(String word) {
        return directives.stream().filter(directive -> directive.word().equals(word));
    }

    @Override
    public String toString() {
        return name;
    }
}
