package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.sql.SourceLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A changeset as it is written in its file, in any of Liquibase's languages.
 *
 * <p>Liquibase does not tell lines, nor comments of XML and YAML. What stands here is for people only: where nothing is found, the whole file is named.
 */
final class ChangesetText {

    private static final Pattern BEGIN = Pattern.compile(
            "<(\\w+:)?changeSet\\b|--\\s*changeset\\s|\\bchangeSet[\"']?\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("migrate-test:.*?(?=\\s*(?:-->|\\*/|</|\"|$))", Pattern.MULTILINE);

    private final String file;
    private final String text;
    private final int begin;
    private final int end;

    /**
     * A changeset.
     *
     * @param file as it is shown
     * @param text of the file
     */
    ChangesetText(String file, String text, String id, String author) {
        this.file = file;
        this.text = text;
        Matcher found = begin(id, author).matcher(text);
        this.begin = found.find() ? found.start("begin") : -1;
        Matcher next = BEGIN.matcher(text);
        this.end = begin >= 0 && next.find(found.end()) ? next.start() : text.length();
    }

    private static Pattern begin(String id, String author) {
        String quotedId = Pattern.quote(id);
        String quotedAuthor = Pattern.quote(author);
        String xml = "<(?:\\w+:)?changeSet\\b(?=[^>]*\\bid\\s*=\\s*[\"']%s[\"'])(?=[^>]*\\bauthor\\s*=\\s*[\"']%s[\"'])"
                .formatted(quotedId, quotedAuthor);
        String sql = "--\\s*(?i:changeset)\\s+\"?%s\"?:\"?%s\"?(?=\\s|$)".formatted(quotedAuthor, quotedId);
        String yaml = "[\"']?\\bid[\"']?\\s*:\\s*[\"']?%s[\"']?\\s*(?=,|#|$)".formatted(quotedId);
        return Pattern.compile("(?<begin>%s|%s|%s)".formatted(xml, sql, yaml), Pattern.MULTILINE);
    }

    Location location() {
        return begin < 0 ? Location.of(file) : place(begin);
    }

    /** What its author tells migrate-test in a comment of the language, or in Liquibase's own. */
    List<Declaration> declarations(ScriptReader reader) {
        if (begin < 0) {
            return List.of();
        }
        return DECLARATION
                .matcher(text)
                .region(begin, end)
                .results()
                .flatMap(match -> Declarations.in(match.group(), place(match.start()), reader).stream())
                .toList();
    }

    private Location place(int offset) {
        return Location.of(file, SourceLine.numberAt(text, offset));
    }
}
