package io.migratetest.examples.javarevisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide shows is what runs here. */
class JavaRevisionsGuideTest {

    private static final Path GUIDE = Path.of("../../docs/java-revisions.md");

    @ParameterizedTest
    @ValueSource(strings = {"R0002_CreateOrders", "R0003_NumberPhones", "R0004_DropPhone", "R0006_IndexOrders"})
    void shows_the_revision_as_it_is(String revision) throws IOException {
        String source = Files.readString(Path.of("src/main/java/com/example/shop/migrations/" + revision + ".java"));

        assertThat(GUIDE).content().contains(source.substring(source.indexOf("@RevisionHeader")));
    }

    @ParameterizedTest
    @ValueSource(strings = "ShopMigrationTest")
    void shows_the_test_as_it_is(String test) throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/io/migratetest/examples/javarevisions/" + test + ".java"));

        assertThat(GUIDE).content().contains(source.substring(source.indexOf("@MigrationTest")));
    }
}
