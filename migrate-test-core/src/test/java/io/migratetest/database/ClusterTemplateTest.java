package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTemplateTest {

    @TempDir
    Path folder;

    private ClusterTemplate template;

    @BeforeEach
    void keep_a_cluster() throws IOException {
        Path data = folder.resolve("made");
        Files.createDirectories(data.resolve("base/1"));
        Files.writeString(data.resolve("base/1/1259"), "pg_class");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        template = ClusterTemplate.of(new Installation(folder.resolve("postgres-1")), List.of("-U", "postgres"));
        assertThat(template.exists()).isFalse();
        template.keep(data);
    }

    @Test
    void gives_the_next_server_the_same_files_with_the_same_rights() throws IOException {
        Path data = folder.resolve("data");

        template.copyTo(data, ServerUser.OF_THIS_PROCESS);

        assertThat(data.resolve("base/1/1259")).hasContent("pg_class");
        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void stays_as_it_is_when_another_server_keeps_its_own() throws IOException {
        template.keep(folder.resolve("made"));

        assertThat(template.exists()).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "made", template.folder().getFileName().toString());
        }
    }

    @Test
    void is_another_one_for_other_options() {
        assertThat(ClusterTemplate.of(new Installation(folder.resolve("postgres-1")), List.of("-U", "admin")))
                .isNotEqualTo(template);
    }
}
