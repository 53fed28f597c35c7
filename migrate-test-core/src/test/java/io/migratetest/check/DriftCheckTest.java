package io.migratetest.check;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.autogenerate.Autogenerate;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.database.Database;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.HibernateLine;
import io.migratetest.snapshot.Model;
import io.migratetest.snapshot.ModelDatabases;
import io.migratetest.snapshot.SchemaReader;
import io.migratetest.snapshot.SchemaSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of a shop whose entities use everything that mappings can say, and what can happen to it. */
class DriftCheckTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/migratetest/check");
    private static final Database HEAD = TestServer.shared().createDatabase();
    private static final Map<HibernateLine, Model> MODELS = new EnumMap<>(HibernateLine.class);

    /** Something that happened to the schema, and the findings that it has to give. */
    private record Case(String name, List<String> expected, String sql) {

        static Case of(String block) {
            List<String> expected = new ArrayList<>();
            List<String> sql = new ArrayList<>();
            for (String line : block.lines().skip(1).toList()) {
                if (line.startsWith("-- expect: ")) {
                    expected.add(line.substring("-- expect: ".length()));
                } else if (!line.startsWith("--")) {
                    sql.add(line);
                }
            }
            return new Case(
                    block.lines().findFirst().orElse(""),
                    expected.stream().sorted().toList(),
                    String.join("\n", sql));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void build_the_schema_and_the_models() throws Exception {
        execute(HEAD, Files.readString(FOLDER.resolve("shop.sql")));
        for (HibernateLine line : HibernateLine.values()) {
            MODELS.put(
                    line,
                    line.call(() ->
                            SchemaSources.jpa("io.migratetest.entities.shop").model(new ModelDatabases(HEAD))));
        }
    }

    @AfterAll
    static void drop_the_schema() {
        HEAD.close();
    }

    private static Stream<Case> drifts() throws IOException {
        return cases("drift: ");
    }

    private static Stream<Case> harmless() throws IOException {
        return cases("harmless: ");
    }

    private static Stream<Case> cases(String kind) throws IOException {
        String text = Files.readString(FOLDER.resolve("drifts.sql"));
        return Arrays.stream(text.split("(?m)^-- (?=drift: |harmless: )", -1))
                .filter(block -> block.startsWith(kind))
                .map(block -> Case.of(block.substring(kind.length())));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void finds(Case drift) throws SQLException {
        Schema schema = after(drift.sql());
        for (HibernateLine line : HibernateLine.values()) {
            assertThat(found(line, schema)).as("Hibernate %s", line).isEqualTo(drift.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void is_silent_about(Case variation) throws SQLException {
        Schema schema = after(variation.sql());
        for (HibernateLine line : HibernateLine.values()) {
            assertThat(found(line, schema)).as("Hibernate %s", line).isEmpty();
        }
    }

    /** A second time there is nothing to write, and the way back leads to where it began. */
    @ParameterizedTest
    @MethodSource("drifts")
    void is_closed_by_the_revision_that_is_written_for(Case drift) throws SQLException {
        try (Database database = copy()) {
            execute(database, drift.sql());
            Schema before = read(database);
            GeneratedRevision revision = generated(before);
            execute(database, revision.up());

            assertThat(drift(HibernateLine.SEVEN, read(database)).passes())
                    .as(revision.up())
                    .isTrue();
            assertThat(generated(read(database)).isEmpty()).as(revision.up()).isTrue();

            execute(database, revision.down());
            assertThat(SchemaComparison.compare(before, read(database)).stream()
                            .filter(difference ->
                                    !(difference instanceof Difference.Changed changed && changed.isColumnOrder())))
                    .as(revision.down())
                    .isEmpty();
        }
    }

    private static GeneratedRevision generated(Schema schema) {
        Drift drift = drift(HibernateLine.SEVEN, schema);
        return Autogenerate.between(drift.found(), drift.target());
    }

    @Test
    void knows_enough_cases() throws IOException {
        assertThat(drifts().count()).isGreaterThanOrEqualTo(60);
        assertThat(harmless().count()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void says_where_a_table_is_that_it_looked_for_in_vain() throws SQLException {
        Schema moved = after("CREATE SCHEMA app; ALTER TABLE order_lines SET SCHEMA app");
        Schema inCapitals = after("ALTER TABLE order_lines RENAME TO \"Order_Lines\"");

        assertThat(messages(moved))
                .containsExactly(
                        "the model has table public.order_lines, the schema does not; it has table app.order_lines");
        assertThat(messages(inCapitals))
                .containsExactlyInAnyOrder(
                        "the model has table public.order_lines, the schema does not; it has table public.\"Order_Lines\"",
                        "the schema has table public.\"Order_Lines\", the model does not, which breaks no code");
    }

    @Test
    void says_how_much_it_compared() throws SQLException {
        assertThat(drift(HibernateLine.SEVEN, after("SELECT 1")).compared())
                .contains(new Drift.Compared("table", 8, 8), new Drift.Compared("column", 49, 49));
    }

    private static List<String> messages(Schema schema) {
        return drift(HibernateLine.SEVEN, schema).findings().stream()
                .filter(finding -> finding.code() != FindingCode.MODEL_REMARK)
                .map(Finding::message)
                .toList();
    }

    private static Drift drift(HibernateLine line, Schema schema) {
        return DriftCheck.of(Optional.ofNullable(MODELS.get(line)).orElseThrow(), schema, DriftScope.ALL);
    }

    private static Schema after(String sql) throws SQLException {
        try (Database database = copy()) {
            execute(database, sql);
            return read(database);
        }
    }

    private static Schema read(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return SchemaReader.read(connection);
        }
    }

    private static synchronized Database copy() {
        return HEAD.copy();
    }

    private static List<String> found(HibernateLine line, Schema schema) {
        return drift(line, schema).findings().stream()
                .filter(finding -> finding.code() != FindingCode.MODEL_REMARK)
                .map(DriftCheckTest::text)
                .sorted()
                .collect(toList());
    }

    private static String text(Finding finding) {
        return (finding.severity() == Severity.WARNING ? "warning " : "")
                + finding.code().text() + " "
                + finding.object().map(Object::toString).orElse("")
                + finding.difference()
                        .flatMap(Difference::property)
                        .map(property -> " " + property)
                        .orElse("");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
