package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFilesTest {

    @TempDir
    private Path root;

    @Test
    void lie_beside_the_migrations_and_are_none() {
        Project project = new Project(root)
                .file("db/0001_a.up.sql", "SELECT 1;")
                .file("db/0001_a.down.sql", "SELECT 1;")
                .file("db/rows/0001.sql", "-- ours\nINSERT INTO t VALUES (1);");

        assertThat(project.titles("db")).containsExactly("0001 a");
        assertThat(project.open("db").rows()).containsOnlyKeys("0001");
        assertThat(project.open("db").rows().get("0001"))
                .satisfies(script ->
                        assertThat(script.statements().get(0).location()).hasToString("db/rows/0001.sql:2:1"));
    }

    @Test
    void are_refused_if_something_is_not_closed() {
        Project project =
                new Project(root).file("db/0001_a.up.sql", "SELECT 1;").file("db/rows/0001.sql", "SELECT 'x");

        assertThat(Project.refusal(() -> project.open("db").rows())).contains("db/rows/0001.sql:1:8");
    }
}
