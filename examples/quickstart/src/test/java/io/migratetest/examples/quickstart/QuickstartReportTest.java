package io.migratetest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServers;
import io.migratetest.report.Reporters;
import io.migratetest.source.RevisionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The README and the guide show what this example prints and the test classes that a user writes; here they are compared with the real things. */
class QuickstartReportTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path JUNIT_GUIDE = Path.of("..", "..", "docs", "junit5.md");

    @Test
    void the_readme_shows_the_verdicts_of_this_example() throws IOException {
        MigrationProject project =
                MigrationProject.read(RevisionSources.open("src/main/resources/db/migration", Optional.empty()));
        Verification verification = project.verify(DatabaseServers.shared("embedded"), result -> {});
        StringBuilder report = new StringBuilder();
        Reporters.of("text").write(verification, report);

        String shown = report.toString()
                .replaceAll("in [\\d.]+ m?s", "in 1200 ms")
                .replace("src/main/resources", "examples/quickstart/src/main/resources");
        assertThat(README).content().contains("```\n" + shown + "```");
    }

    @Test
    void the_readme_shows_the_test_class_that_gives_each_revision_its_nodes() throws IOException {
        String insideTheListOfSteps = snippet("TodoMigrationTest").replaceAll("(?m)^(?=.)", "   ");
        assertThat(README).content().contains(insideTheListOfSteps);
    }

    @Test
    void the_readme_shows_the_test_class_that_has_databases_injected() throws IOException {
        assertThat(README).content().contains(snippet("PriorityMigrationTest"));
    }

    @Test
    void the_guide_shows_the_test_class_that_asks_the_catalog() throws IOException {
        assertThat(JUNIT_GUIDE).content().contains(snippet("SchemaRulesTest"));
    }

    private static String snippet(String test) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/migratetest/examples/quickstart", test + ".java"));
        return "```java\n" + source.substring(source.indexOf("import")) + "```";
    }
}
