package io.migratetest.junit5.assertj;

import static io.migratetest.junit5.assertj.MigrateTestAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.MigrationProject;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.Verdict;
import io.migratetest.database.DatabaseServers;
import io.migratetest.junit5.AtRevision;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.Migrations;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@MigrationTest(value = "classpath:migrations/clean", database = "embedded")
class MigrateTestAssertionsTest {

    @Test
    void a_schema_has_and_lacks_objects(Schema schema) {
        assertThat(schema)
                .hasTable("public.users")
                .hasNoTable("public.logins")
                .has("column", "public.users.email")
                .lacks("column", "public.users.phone")
                .hasNoDifferenceTo(schema);
        assertThatThrownBy(() -> assertThat(schema).hasTable("public.logins"))
                .hasMessage(
                        "expected table public.logins, but there is none%nof that kind there are [public.notes, public.users]"
                                .formatted());
        assertThatThrownBy(() -> assertThat(schema).hasNoTable("public.users"))
                .hasMessage("expected no table public.users, but there is one");
    }

    @Test
    @AtRevision("0002")
    void schemas_differ(Schema before, Migrations migrations, Connection connection) throws SQLException {
        migrations.upgrade("+1");
        Schema after = SchemaReader.read(connection);

        assertThatThrownBy(() -> assertThat(after).hasNoDifferenceTo(before))
                .hasMessage("expected no difference, but there are%ntable public.notes".formatted());
    }

    @Test
    @AtRevision("0001")
    void a_database_is_at_a_revision_or_at_base(Migrations migrations) {
        assertThat(migrations).isAt("0001");
        assertThatThrownBy(() -> assertThat(migrations).isAt("0002"))
                .hasMessage("expected the database at 0002, but it is at 0001");

        migrations.downgrade("base");

        assertThat(migrations).isAtBase();
        assertThatThrownBy(() -> assertThat(migrations).isAt("0001"))
                .hasMessage("expected the database at 0001, but it is at base");
    }

    @Test
    void a_revision_has_a_verdict() {
        MigrationProject project = MigrationProject.open("classpath:migrations/faulty", Optional.empty());
        try (RoundTripCheck check = project.roundTrip(DatabaseServers.shared("embedded"))) {
            RevisionResult result = check.result(project.revisions().require("0004"));

            assertThat(result).hasVerdict(Verdict.IRREVERSIBLE);
            assertThatThrownBy(() -> assertThat(result).hasVerdict(Verdict.REVERSIBLE))
                    .hasMessage(
                            "expected 0004 'drop logins' to be reversible, but it is irreversible: the upgrade changes something and there is no downgrade");
        }
    }
}
