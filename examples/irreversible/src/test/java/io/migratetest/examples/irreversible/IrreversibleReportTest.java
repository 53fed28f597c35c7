package io.migratetest.examples.irreversible;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServers;
import io.migratetest.report.Reporters;
import io.migratetest.source.RevisionSources;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** This project's revisions fail on purpose, one for each verdict; what migrate-test says about them is asserted word for word. */
class IrreversibleReportTest {

    @Test
    void every_fault_is_named_with_its_place_and_its_cure() throws IOException {
        MigrationProject project =
                MigrationProject.read(RevisionSources.open("src/main/resources/db/migration", Optional.empty()));
        Verification verification = project.verify(DatabaseServers.shared("embedded"), result -> {});
        StringBuilder report = new StringBuilder();
        Reporters.of("text").write(verification, report);

        assertThat(report.toString().replaceAll("in [\\d.]+ m?s:", "in N ms:"))
                .isEqualToNormalizingNewlines(new String(
                        getClass().getResourceAsStream("/expected-report.txt").readAllBytes(), UTF_8));
    }
}
