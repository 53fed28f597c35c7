package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Links;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.SourceLine;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The comments at the top of an upgrade that make a revision of it: {@code -- revision: 3f2a9c1b7d10}. */
final class SqlHeader {

    /** What tells that files are meant for our own engine. */
    static final Pattern MARK = Pattern.compile("(?m)^--[ \\t]*revision[ \\t]*:");

    private static final String COMMENT = "--";
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_ -]*");
    private static final String DECLARATION = "migrate-test";

    private final SourceFile file;
    private final Map<Key, Entry> entries = new EnumMap<>(Key.class);
    private final List<Problem> problems = new ArrayList<>();
    private Optional<OffsetDateTime> created = Optional.empty();

    /** What a header can say. */
    enum Key {
        REVISION,
        PARENTS,
        LABELS,
        DEPENDS_ON,
        CREATED,
        MESSAGE,
        TRANSACTION,
        IRREVERSIBLE;

        private static final List<String> WORDS =
                Arrays.stream(values()).map(Key::word).toList();

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Key> of(String word) {
            return Arrays.stream(values())
                    .filter(key -> key.word().equals(word))
                    .findFirst();
        }
    }

    private record Entry(String value, int line) {}

    private SqlHeader(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads the comments before the first statement.
     *
     * @throws ProblemException with everything that is wrong in them
     */
    static SqlHeader of(SourceFile file, String text) {
        SqlHeader header = new SqlHeader(file);
        for (SourceLine line : SourceLine.of(comments(text))) {
            header.read(line);
        }
        header.check();
        return header;
    }

    /** The lines before the first that is neither blank nor a comment: of long scripts no more than the beginning is looked at. */
    private static String comments(String text) {
        int end = 0;
        while (end < text.length()) {
            int next = nextLine(text, end);
            String line = text.substring(end, next);
            if (!line.isBlank() && !line.stripLeading().startsWith(COMMENT)) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int nextLine(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return at + 1;
            }
        }
        return text.length();
    }

    private void read(SourceLine line) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || !line.text().startsWith(COMMENT)) {
            return;
        }
        String word = line.text().substring(COMMENT.length(), colon).strip();
        if (!WORD.matcher(word).matches() || word.equals(DECLARATION)) {
            return;
        }
        Optional<Key> key = Key.of(word);
        if (key.isPresent()) {
            Entry entry = new Entry(line.text().substring(colon + 1).strip(), line.number());
            if (entries.putIfAbsent(key.get(), entry) != null) {
                problems.add(problem("the header says '%s' twice".formatted(word), line.number())
                        .help("say it once"));
            }
        } else if (!NearNames.of(word, Key.WORDS).isEmpty()) {
            problems.add(problem("unknown word '%s' in the header".formatted(word), line.number())
                    .with("accepted", String.join(", ", Key.WORDS))
                    .help("did you mean '%s'?"
                            .formatted(NearNames.of(word, Key.WORDS).get(0))));
        }
    }

    private void check() {
        if (value(Key.REVISION).isEmpty()) {
            problems.add(Problem.of(ProblemCode.INVALID_MARKER, "the header does not say which revision this is")
                    .at(file.location())
                    .with("expected", "-- revision: ID")
                    .with("so", "nobody knows what it builds on")
                    .help("add it as the first line, or move the file to a folder of its own"));
        }
        names(Key.REVISION).forEach(id -> refuseIllegal(Key.REVISION, id));
        names(Key.LABELS).forEach(label -> refuseIllegal(Key.LABELS, label));
        refuse(
                Key.TRANSACTION,
                value -> List.of("none", "revision").contains(value),
                "none, or revision (the default)");
        created = value(Key.CREATED).flatMap(SqlHeader::date);
        refuse(Key.CREATED, value -> created.isPresent(), "a date with time and offset: 2026-11-21T15:04:05+01:00");
        refuse(Key.IRREVERSIBLE, value -> !value.isEmpty(), "the reason why there is no way back");
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private void refuse(Key key, Predicate<String> accepted, String expected) {
        value(key)
                .filter(accepted.negate())
                .ifPresent(value ->
                        problems.add(problem("'%s' is no value of '%s'".formatted(value, key.word()), line(key))
                                .with("expected", expected)));
    }

    private void refuseIllegal(Key key, String name) {
        if (!LegalNames.isLegal(name)) {
            String named = key == Key.LABELS ? "branch" : "revision";
            problems.add(
                    LegalNames.explained(problem("'%s' cannot be a name of a %s".formatted(name, named), line(key))));
        }
    }

    private static Optional<OffsetDateTime> date(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Problem problem(String headline, int line) {
        return Problem.of(ProblemCode.INVALID_MARKER, headline)
                .at(Location.of(file.location().file(), line));
    }

    private Optional<String> value(Key key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    private int line(Key key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(1);
    }

    private List<String> names(Key key) {
        return value(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String id() {
        return value(Key.REVISION).orElseThrow();
    }

    Optional<String> message() {
        return value(Key.MESSAGE);
    }

    Links links() {
        return new Links(names(Key.PARENTS), names(Key.DEPENDS_ON), names(Key.LABELS));
    }

    Optional<OffsetDateTime> created() {
        return created;
    }

    Transaction transaction() {
        return value(Key.TRANSACTION).filter("none"::equals).isPresent() ? Transaction.BARE : Transaction.WRAPPED;
    }

    /** Why there is no way back, and where that is said. */
    Optional<Map.Entry<String, Location>> irreversible() {
        return value(Key.IRREVERSIBLE)
                .map(reason -> Map.entry(reason, Location.of(file.location().file(), line(Key.IRREVERSIBLE))));
    }
}
