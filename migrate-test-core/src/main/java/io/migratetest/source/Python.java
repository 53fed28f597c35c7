package io.migratetest.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Python that a project runs with. */
final class Python {

    /** Names another one. */
    static final String VARIABLE = "MIGRATETEST_PYTHON";

    private static final List<String> ENVIRONMENTS = List.of(".venv", "venv");

    private Python() {}

    /**
     * The command of the interpreter: the one that the user names, that of the virtual environment that is active or lies in the project, or that on the path.
     *
     * @param folder of the project
     */
    static String of(Path folder, Map<String, String> environment) {
        Optional<String> named = Optional.ofNullable(environment.get(VARIABLE));
        Stream<Path> active = Optional.ofNullable(environment.get("VIRTUAL_ENV")).map(Path::of).stream();
        Stream<Path> lying = ENVIRONMENTS.stream().map(folder::resolve);
        return named.or(() -> Stream.concat(active, lying)
                        .map(Python::interpreter)
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst())
                .orElse("python3");
    }

    private static Path interpreter(Path virtualEnvironment) {
        return File.separatorChar == '\\'
                ? virtualEnvironment.resolve("Scripts").resolve("python.exe")
                : virtualEnvironment.resolve("bin").resolve("python");
    }
}
