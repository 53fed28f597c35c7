package io.migratetest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide lists every operation. */
class OperationDocumentationTest {

    @ParameterizedTest
    @ValueSource(classes = {Tables.class, DatabaseObjects.class, Data.class})
    void every_operation_is_listed_with_its_class(Class<?> factory) throws IOException {
        String row = Files.readString(Path.of("../docs/java-revisions.md"))
                .lines()
                .filter(line -> line.startsWith("| `%s` |".formatted(factory.getSimpleName())))
                .findFirst()
                .orElseThrow();
        List<String> operations = Arrays.stream(factory.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Operation.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .distinct()
                .map("`%s`"::formatted)
                .toList();

        assertThat(operations).isNotEmpty();
        assertThat(row).contains(operations);
    }
}
