package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonTest {

    @TempDir
    private Path root;

    @Test
    void is_the_one_that_is_named_then_that_of_the_virtual_environment_then_that_on_the_path() throws IOException {
        assertThat(Python.of(root, Map.of())).isEqualTo("python3");

        Path lying = interpreter(root.resolve(".venv"));
        assertThat(Python.of(root, Map.of())).isEqualTo(lying.toString());

        Path active = interpreter(root.resolve("elsewhere"));
        Map<String, String> activated =
                Map.of("VIRTUAL_ENV", root.resolve("elsewhere").toString());
        assertThat(Python.of(root, activated)).isEqualTo(active.toString());

        assertThat(Python.of(root, Map.of(Python.VARIABLE, "pypy"))).isEqualTo("pypy");
    }

    @Test
    void is_missed_with_a_way_to_name_it() {
        AlembicProjects project = AlembicProjects.in(root).with(Python.VARIABLE, "/no/such/python");

        assertThat(project.refusal()).isEqualTo("""
                        Python does not start
                          at     shop/alembic.ini
                          cause  Cannot run program "/no/such/python" (in directory "%s"): error=2, No such file or directory
                          so     its migrations cannot be read: they are programs
                          help: activate the project's virtual environment, or name the interpreter that has Alembic: MIGRATETEST_PYTHON=/path/to/python""".formatted(root.resolve("shop")));
    }

    private static Path interpreter(Path environment) throws IOException {
        Path file = Files.createDirectories(environment.resolve("bin")).resolve("python");
        Files.writeString(file, "");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
