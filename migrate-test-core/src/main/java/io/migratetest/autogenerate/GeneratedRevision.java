package io.migratetest.autogenerate;

import io.migratetest.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What a revision has to do so that two schemas are alike.
 *
 * @param up SQL from one to the other; each statement ends with a semicolon and a line break
 * @param down SQL back
 * @param irreversible why there is no complete way back; the SQL does the rest then
 * @param remarks for who reads it: what looks like a rename, what no statement can do
 */
public record GeneratedRevision(String up, String down, Optional<String> irreversible, List<String> remarks) {

    public GeneratedRevision {
        remarks = List.copyOf(remarks);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return up.isBlank();
    }

    /** This revision with renames before everything else. */
    public GeneratedRevision after(List<ChosenRename> renames, Schema head) {
        StringBuilder first = new StringBuilder();
        StringBuilder last = new StringBuilder();
        for (ChosenRename rename : renames) {
            first.append(rename.statement(head)).append(";\n");
            last.insert(0, rename.back(head) + ";\n");
        }
        return new GeneratedRevision(first + up, down + last, irreversible, remarks);
    }
}
