package io.migratetest.cli;

import io.migratetest.revision.Revision;
import java.io.PrintWriter;
import java.util.List;

/** One line for a person who waits, which disappears when there is something to read; a program gets nothing. */
final class Progress {

    private static final String ERASE = "\r\u001b[K";
    private static final int WIDTH = 79;

    private final Terminal.Output output;
    private final List<Revision> revisions;
    private int done;

    Progress(Terminal.Output output, List<Revision> revisions) {
        this.output = output;
        this.revisions = revisions;
    }

    void begin() {
        show("starting PostgreSQL");
    }

    /** The server is there, and the first revision is under way. */
    void started() {
        checking();
    }

    void finishedOne() {
        done++;
        checking();
    }

    void end() {
        show("");
    }

    private void checking() {
        show(
                done < revisions.size()
                        ? "[%d/%d] %s"
                                .formatted(
                                        done + 1,
                                        revisions.size(),
                                        revisions.get(done).title())
                        : "comparing with the straight path");
    }

    private void show(String line) {
        if (output.reader() == Terminal.Reader.PERSON) {
            PrintWriter writer = output.writer();
            writer.print(ERASE + line.substring(0, Math.min(line.length(), WIDTH)));
            writer.flush();
        }
    }
}
