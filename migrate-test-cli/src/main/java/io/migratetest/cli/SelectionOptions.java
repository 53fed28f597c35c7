package io.migratetest.cli;

import io.migratetest.check.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which revisions are checked. */
final class SelectionOptions {

    @Option(
            names = "--revision",
            split = ",",
            paramLabel = "ID",
            description = "Check only these revisions; those that they build on are only upgraded.")
    private List<String> revisions = new ArrayList<>();

    @Option(names = "--since", paramLabel = "ID", description = "Check only the revisions that come after this one.")
    private Optional<String> since = Optional.empty();

    Selection selection() {
        return new Selection(revisions, since);
    }
}
