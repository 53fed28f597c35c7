package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.migratetest.revision.RowScript;
import io.migratetest.revision.RowScript.Purpose;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(project.open("db").rows()).singleElement().satisfies(rows -> {
            assertThat(rows.revision()).isEqualTo("0001");
            assertThat(rows.purpose()).isEqualTo(Purpose.INSERT);
            assertThat(rows.script().statements().get(0).location()).hasToString("db/rows/0001.sql:2:1");
        });
    }

    @Test
    void say_by_their_names_at_which_moment_something_is_expected() {
        Project project = new Project(root)
                .file("db/V1.2__a.sql", "SELECT 1;")
                .file("db/rows/1.2.sql", "SELECT 1;")
                .file("db/rows/1.2.expect-before.sql", "SELECT true;")
                .file("db/rows/1.2.expect-upgraded.sql", "SELECT true;")
                .file("db/rows/1.2.expect-downgraded.sql", "SELECT true;");

        assertThat(project.open("db").rows())
                .extracting(RowScript::revision, RowScript::purpose)
                .containsExactlyInAnyOrder(
                        tuple("1.2", Purpose.INSERT),
                        tuple("1.2", Purpose.EXPECT_BEFORE),
                        tuple("1.2", Purpose.EXPECT_UPGRADED),
                        tuple("1.2", Purpose.EXPECT_DOWNGRADED));
    }

    @Test
    void lie_in_any_of_several_places() {
        Project project = new Project(root)
                .file("a/0001_a.up.sql", "-- revision: 0001\n-- parents: none\nSELECT 1;")
                .file("b/0002_b.up.sql", "-- revision: 0002\n-- parents: 0001\nSELECT 1;")
                .file("b/rows/0002.sql", "SELECT 1;");

        RevisionSource both =
                new SeveralPlaces("a,b", List.of(project.open("a", "migrate-test"), project.open("b", "migrate-test")));
        assertThat(both.rows()).extracting(RowScript::revision).containsExactly("0002");
    }

    @Test
    void are_refused_if_something_is_not_closed() {
        Project project =
                new Project(root).file("db/0001_a.up.sql", "SELECT 1;").file("db/rows/0001.sql", "SELECT 'x");

        assertThat(Project.refusal(() -> project.open("db").rows())).contains("db/rows/0001.sql:1:8");
    }
}
