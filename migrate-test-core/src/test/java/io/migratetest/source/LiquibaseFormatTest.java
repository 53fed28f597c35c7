package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.OtherLibraries;
import io.migratetest.TestServer;
import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.library.OptionalLibrary;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changelogs are what Liquibase makes of them. */
class LiquibaseFormatTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void begin_a_project() {
        project = new Project(root);
    }

    /** A root changelog in XML. */
    private static String xml(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <databaseChangeLog
                    xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                %s
                </databaseChangeLog>
                """.formatted(content);
    }

    private static final String PERSON = """
            <changeSet id="1" author="me">
              <createTable tableName="person"><column name="id" type="int"/></createTable>
            </changeSet>""";

    /** {@code ID VERDICT} of each revision, each with its findings below it. */
    private static List<String> roundTrip(RevisionGraph graph) {
        List<String> told = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            for (Revision revision : graph.revisions()) {
                RevisionResult result = check.result(revision);
                told.add(revision.id() + " " + result.verdict().text());
                result.findings().stream().map(Finding::message).forEach(told::add);
            }
            check.provePath().stream().map(Finding::message).forEach(told::add);
        }
        return told;
    }

    @Nested
    class Reads {

        @Test
        void every_language_and_what_it_includes() {
            project.file("db/changelog/db.changelog-master.yaml", """
                    databaseChangeLog:
                      - changeSet:
                          id: 1
                          author: me
                          comment: create persons
                          changes:
                            - createTable:
                                tableName: person
                                columns:
                                  - column: {name: id, type: int}
                      - include:
                          file: db/changelog/changes/2.xml
                      - include:
                          file: changes/3.sql
                          relativeToChangelogFile: true
                      - includeAll:
                          path: db/changelog/more/
                    """)
                    .file(
                            "db/changelog/changes/2.xml",
                            xml("<changeSet id='2' author='me'><dropTable tableName='a'/></changeSet>"))
                    .file("db/changelog/changes/3.sql", """
                            --liquibase formatted sql

                            --changeset me:3
                            CREATE TABLE b ();
                            """)
                    .file("db/changelog/more/4.json", """
                            {"databaseChangeLog": [{"changeSet": {
                              "id": "4",
                              "author": "me",
                              "changes": [{"createSequence": {"sequenceName": "s"}}]
                            }}]}
                            """);

            RevisionGraph graph = project.read("db/changelog");

            assertThat(graph.revisions())
                    .extracting(revision -> revision.location() + " " + revision.title())
                    .containsExactly(
                            "db/changelog/db.changelog-master.yaml:3 1 create persons",
                            "db/changelog/changes/2.xml:6 2 dropTable tableName=a",
                            "db/changelog/changes/3.sql:3 3",
                            "db/changelog/more/4.json:2 4 createSequence sequenceName=s");
            assertThat(graph.revisions()).extracting(Revision::hasDowngrade).containsExactly(true, false, false, true);
            assertThat(graph.require("4").parents()).containsExactly("3");
        }

        @Test
        void names_that_tell_changesets_apart() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql
                    --changeset me:1
                    SELECT 1;
                    --changeset you:1
                    SELECT 2;
                    """);

            assertThat(project.titles("db")).containsExactly("1::me", "1::you");
        }

        @Test
        void only_what_runs_on_postgresql_in_the_contexts_that_are_named() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql
                    --changeset me:1 dbms:oracle
                    SELECT 1;
                    --changeset me:2 contextFilter:test
                    SELECT 2;
                    --changeset me:3 contextFilter:prod
                    SELECT 3;
                    --changeset me:4 labels:slow
                    SELECT 4;
                    """);
            Map<String, String> environment =
                    Map.of("LIQUIBASE_COMMAND_CONTEXT_FILTER", "test", "LIQUIBASE_COMMAND_LABEL_FILTER", "!slow");

            assertThat(project.titles("db")).containsExactly("2", "3", "4");
            assertThat(new LiquibaseFormat(environment).read(project.find("db"), new ScriptReader()))
                    .extracting(Revision::id)
                    .containsExactly("2");
        }

        @Test
        void declarations_in_comments_of_any_language() {
            project.file("db/changelog.xml", xml("""
                    <changeSet id="1" author="me">
                      <!-- migrate-test: irreversible the rows are gone -->
                      <dropTable tableName="a"/>
                    </changeSet>
                    <changeSet id="2" author="me">
                      <comment>migrate-test: skip runs for hours</comment>
                      <dropTable tableName="b"/>
                    </changeSet>
                    """));

            assertThat(project.read("db").revisions())
                    .flatExtracting(Revision::declarations)
                    .extracting(each -> each.location() + " " + each.kind() + " " + each.reason())
                    .containsExactly(
                            "db/changelog.xml:7 IRREVERSIBLE the rows are gone",
                            "db/changelog.xml:11 SKIP runs for hours");
        }
    }

    @Nested
    class Runs {

        @Test
        void automatic_rollbacks_and_those_of_the_author() {
            project.file("db/changelog.xml", xml(PERSON + """
                    <changeSet id="2" author="me">
                      <addColumn tableName="person"><column name="name" type="text"/></addColumn>
                      <createIndex indexName="i" tableName="person"><column name="name"/></createIndex>
                      <rollback><dropColumn tableName="person" columnName="name"/></rollback>
                    </changeSet>
                    <changeSet id="3" author="me">
                      <sql>CREATE TABLE a (); CREATE TABLE b ();</sql>
                      <rollback>DROP TABLE a</rollback>
                    </changeSet>
                    <changeSet id="4" author="me">
                      <dropTable tableName="person"/>
                      <rollback changeSetId="1" changeSetAuthor="me"/>
                    </changeSet>
                    """));

            assertThat(roundTrip(project.read("db")))
                    .containsExactly(
                            "1 reversible",
                            "2 reversible",
                            "3 unclean",
                            "the downgrade leaves table public.b behind",
                            "relation \"b\" already exists",
                            "4 unclean",
                            "the downgrade does not bring back column public.person.name");
        }

        @Test
        void nothing_where_the_rollback_is_empty_so_that_there_is_no_way_back() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql

                    --changeset me:1
                    CREATE TABLE a ();
                    --rollback empty

                    --changeset me:2
                    -- migrate-test: irreversible nobody wants it back
                    CREATE TABLE b ();
                    --rollback empty

                    --changeset me:3
                    CREATE TABLE c ();
                    """);

            assertThat(roundTrip(project.read("db")))
                    .containsExactly(
                            "1 irreversible",
                            "the upgrade changes something and the downgrade is empty",
                            "2 irreversible",
                            "nobody wants it back",
                            "the upgrade changes something and the downgrade is empty",
                            "3 irreversible",
                            "the upgrade changes something and there is no downgrade");
        }

        @Test
        void each_half_in_a_session_of_its_own() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql
                    --changeset me:1
                    CREATE TABLE a (); CREATE TEMPORARY TABLE t ();
                    --rollback DROP TABLE t; DROP TABLE a;
                    """);

            assertThat(roundTrip(project.read("db")))
                    .containsExactly("1 downgrade-failed", "table \"t\" does not exist");
        }

        @Test
        void twice_what_runs_again_over_itself() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql
                    --changeset me:1 runOnChange:true
                    -- migrate-test: irreversible the next text replaces it
                    CREATE OR REPLACE VIEW a AS SELECT 1 AS one;
                    --changeset me:2 runAlways:true
                    CREATE VIEW b AS SELECT 1 AS one;
                    """);

            assertThat(roundTrip(project.read("db")))
                    .containsExactly(
                            "1 irreversible",
                            "the next text replaces it",
                            "the upgrade changes something and there is no downgrade",
                            "2 reupgrade-failed",
                            "the upgrade changes something and there is no downgrade",
                            "relation \"b\" already exists");
        }

        @Test
        void preconditions_and_parameters() {
            project.file("db/changelog.xml", xml("""
                    <property name="table" value="person"/>
                    <changeSet id="1" author="me">
                      <preConditions onFail="MARK_RAN"><tableExists tableName="elsewhere"/></preConditions>
                      <dropTable tableName="elsewhere"/>
                      <rollback/>
                    </changeSet>
                    <changeSet id="2" author="me">
                      <preConditions><changeSetExecuted id="1" author="me" changeLogFile="changelog.xml"/></preConditions>
                      <createTable tableName="${table}"><column name="id" type="int"/></createTable>
                    </changeSet>
                    <changeSet id="3" author="me">
                      <preConditions><tableExists tableName="elsewhere"/></preConditions>
                      <createSequence sequenceName="s"/>
                    </changeSet>
                    """));

            assertThat(roundTrip(project.read("db")))
                    .containsExactly(
                            "1 reversible",
                            "2 reversible",
                            "3 upgrade-failed",
                            "precondition failed: Table public.elsewhere does not exist");
        }

        @Test
        void with_version_5_of_liquibase() throws Exception {
            project.file("db/changelog.xml", xml(PERSON + """
                    <changeSet id="2" author="me">
                      <addColumn tableName="person"><column name="name" type="text"/></addColumn>
                      <rollback><dropColumn tableName="person" columnName="name"/></rollback>
                    </changeSet>
                    <changeSet id="3" author="me">
                      <preConditions onFail="MARK_RAN"><tableExists tableName="elsewhere"/></preConditions>
                      <dropTable tableName="elsewhere"/>
                      <rollback/>
                    </changeSet>
                    <include file="4.sql"/>
                    """)).file("db/4.sql", """
                    --liquibase formatted sql
                    --changeset me:4
                    CREATE TABLE a (b missing);
                    """);
            ClassLoader five = new OtherLibraries(Path.of("target/liquibase-5"), List.of("liquibase."));
            String location = root.resolve("db").toString();

            assertThat(OtherLibraries.call(
                            five,
                            () -> roundTrip(RevisionSources.open(location, Optional.empty())
                                    .read())))
                    .containsExactly(
                            "1 reversible",
                            "2 reversible",
                            "3 reversible",
                            "4 upgrade-failed",
                            "type \"missing\" does not exist");
        }

        @Test
        void on_several_databases_at_the_same_time() {
            project.file("db/changelog.xml", xml(PERSON + """
                    <changeSet id="2" author="me">
                      <addColumn tableName="person"><column name="name" type="text"/></addColumn>
                    </changeSet>
                    """));
            RevisionGraph graph = project.read("db");

            assertThat(Stream.of(graph, graph)
                            .map(each -> CompletableFuture.supplyAsync(() -> roundTrip(each)))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join))
                    .containsOnly(List.of("1 reversible", "2 reversible"))
                    .hasSize(2);
        }

        @Test
        void a_failure_that_says_what_the_server_said() {
            project.file("db/changelog.sql", """
                    --liquibase formatted sql

                    --changeset me:1
                    CREATE TABLE a (b missing);
                    """);

            assertThat(failure("1")).isEqualTo("""
                    upgrade failed
                      at         db/changelog.sql:3
                      server     type "missing" does not exist (SQLSTATE 42704)
                      statement  CREATE TABLE a (b missing)""");
        }

        private String failure(String id) {
            RevisionGraph graph = project.read("db");
            try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
                return check.result(graph.require(id))
                        .steps()
                        .upgrade()
                        .failure()
                        .orElseThrow()
                        .problem("upgrade failed")
                        .render();
            }
        }
    }

    @Nested
    class Refuses {

        @Test
        void what_liquibase_refuses() {
            project.file(
                    "db/changelog.xml",
                    xml(
                            "<changeSet id='1' author='me'><createTable><column name='id' type='int'/></createTable></changeSet>"));

            assertThat(project.refusal("db")).isEqualTo("""
                    Liquibase refuses the changelog
                      at     db/changelog.xml
                      error  cvc-complex-type.4: Attribute 'tableName' must appear on element 'createTable'.
                      so     its changesets are unknown
                      help: mend it; 'liquibase validate' says the same""");
        }

        @Test
        void external_entities() {
            project.file("db/changelog.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE databaseChangeLog [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>
                    <databaseChangeLog
                        xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                        xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                    <changeSet id="1" author="me"><sql>&passwords;</sql></changeSet>
                    </databaseChangeLog>
                    """);

            assertThat(project.refusal("db")).isEqualTo("""
                    Liquibase refuses the changelog
                      at     db/changelog.xml
                      error  Unable to resolve xml entity file:///etc/passwd. liquibase.secureParsing is set to 'true' which does not allow remote lookups. \
                    Check for spelling or capitalization errors and missing extensions such as liquibase-commercial in your XSD definition. \
                    Or, set it to 'false' to allow remote lookups of xsd files. \
                    If you are using a changelog with custom change types, ensure you have the appropriate database extension on the classpath.
                      so     its changesets are unknown
                      help: mend it; 'liquibase validate' says the same""");
        }

        @Test
        void includes_that_leave_the_location() {
            project.file("db/changelog.xml", xml("<include file='../../etc/passwd' relativeToChangelogFile='true'/>"));

            assertThat(project.refusal("db")).isEqualTo("""
                    path '../../etc/passwd' leaves the location
                      location  db
                      so        the file is not read: it may be anybody's
                      help: name a folder as the location that holds all files of the project""");
        }

        @Test
        void links_that_leave_the_location() throws IOException {
            project.file("db/changelog.xml", xml("<include file='link.sql'/>")).file("secret.sql", "SELECT 1;");
            Files.createSymbolicLink(root.resolve("db/link.sql"), root.resolve("secret.sql"));

            assertThat(project.refusal("db"))
                    .isEqualTo("""
                    path 'link.sql' leaves the location
                      location  db
                      leads to  %s
                      so        the file is not read: it may be anybody's
                      help: name a folder as the location that holds all files of the project""".formatted(root.resolve("secret.sql").toRealPath()));
        }

        @Test
        void a_file_that_is_missing() {
            project.file("db/changelog.xml", xml("<include file='missing.xml'/>"));

            assertThat(project.refusal("db")).isEqualTo("""
                    Liquibase refuses the changelog
                      at     db/changelog.xml
                      error  The file missing.xml was not found in the configured search path: - db More locations can be added with the 'searchPath' parameter.
                      so     its changesets are unknown
                      help: mend it; 'liquibase validate' says the same""");
        }

        @Test
        void two_roots_unless_one_is_named() {
            project.file("db/a.changelog.xml", xml(PERSON)).file("db/b.changelog.xml", xml(PERSON));

            assertThat(project.refusal("db")).isEqualTo("""
                    several changelogs may be the root
                      files  db/a.changelog.xml
                             db/b.changelog.xml
                      so     which of them production runs is unknown
                      help: name it as for Liquibase itself: LIQUIBASE_COMMAND_CHANGELOG_FILE=a.changelog.xml""");
            assertThat(new LiquibaseFormat(Map.of(LiquibaseFormat.ROOT_VARIABLE, "b.changelog.xml"))
                            .read(project.find("db"), new ScriptReader()))
                    .hasSize(1);
        }

        @Test
        void scripts_of_another_tool_beside_the_changelog() {
            project.file("db/changelog.xml", xml(PERSON)).file("db/V1__users.sql", "CREATE TABLE users ();");

            assertThat(project.refusal("db")).isEqualTo("""
                    location 'db' holds migrations of two formats
                      liquibase  changelog.xml
                      flyway     V1__users.sql
                      so         which of them production runs is unknown
                      help: name the one that is meant, --format liquibase or --format flyway, or give each a folder of its own""");
        }
    }

    @Test
    void says_how_to_get_the_library() {
        project.file("db/changelog.xml", xml(PERSON));
        OptionalLibrary missing = new OptionalLibrary("Liquibase", "no.such.Type", "org.liquibase:liquibase-core:1");

        assertThat(Project.refusal(() -> missing.require(
                        getClass().getClassLoader(),
                        project.find("db").files().get(0).location(),
                        "its migrations cannot be read: only it knows what they do")))
                .isEqualTo("""
                        Liquibase is not on the class path
                          at  db/changelog.xml
                          so  its migrations cannot be read: only it knows what they do
                          help: add the test dependency org.liquibase:liquibase-core:1, or the version that production runs
                              on the command line, name its jars and those that it needs: --classpath a.jar:b.jar""");
    }
}
