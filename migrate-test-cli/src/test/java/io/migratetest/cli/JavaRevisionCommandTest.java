package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code revision --java}: new revisions as classes, beside revisions in SQL. */
class JavaRevisionCommandTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void begin_with_sql() throws IOException {
        write("db/0001.up.sql", "-- revision: 0001\nCREATE TABLE users (id bigint PRIMARY KEY, due date);");
        write("db/0001.down.sql", "DROP TABLE users;");
        write("schema.sql", """
                CREATE TABLE users (id bigint PRIMARY KEY, "E-mail" text NOT NULL);
                COMMENT ON COLUMN users."E-mail" IS 'C:\\users';
                CREATE FUNCTION one() RETURNS text LANGUAGE sql AS $$
                    SELECT '\""" \\'
                $$;
                """);
        Files.createDirectories(folder.resolve("java"));
        Files.createDirectories(folder.resolve("classes"));
    }

    @AfterEach
    void put_the_class_path_back() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void close_the_difference_to_a_model_and_are_proven_before_and_after_they_are_compiled() throws IOException {
        Path written = folder.resolve("java/com/example/shop/R0002_AddEMail.java");

        assertThat(autogenerate("0002", "add e-mail")).isEqualTo(new Run(0, """
                wrote %s
                proven: it goes back cleanly, and leaves no difference to the model
                build before the next command: it reads the class, not its source
                """.formatted(written), ""));
        assertThat(written)
                .content()
                .contains("// destructive: what is in column public.users.due is lost\n")
                .contains("dropColumn(\"public.users\", \"due\"),\n")
                .contains("parents = \"0001\",\n");

        assertThat(autogenerate("0003", "again")).isEqualTo(new Run(2, "", """
                revision class com.example.shop.R0002_AddEMail is not compiled
                  at  %s
                  so  a new revision would not build on it
                  help: build, and name the folder of the classes: --classpath target/classes
                """.formatted(written)));

        compile(written);
        assertThat(autogenerate("0003", "again"))
                .isEqualTo(new Run(0, "nothing to do: the schema at head is what the model means\n", ""));
        assertThat(Run.of("verify", "--database", Run.EMBEDDED, "--classpath", path("classes"), location())
                        .out())
                .contains("  reversible         0002 add e-mail\n");

        assertThat(revision("-m", "to be filled", "--rev-id", "0004", "--depends-on", "0001")
                        .out())
                .isEqualTo("wrote %s\n".formatted(folder.resolve("java/com/example/shop/R0004_ToBeFilled.java")));
        compile(folder.resolve("java/com/example/shop/R0004_ToBeFilled.java"));
        assertThat(Run.of("heads", "--classpath", path("classes"), "-l", location())
                        .out())
                .isEqualTo("0004 (head), to be filled\n");
    }

    @Test
    void begin_a_history() {
        assertThat(Run.of("revision", "--java", path("java"), "-l", "java:com.example.shop", "--rev-id", "0001"))
                .isEqualTo(new Run(0, "wrote %s\n".formatted(folder.resolve("java/com/example/shop/R0001.java")), ""));
    }

    @Test
    void join_branches() throws IOException {
        write("db/0002.up.sql", "-- revision: 0002\n-- parents: 0001");
        compile(first("R0001_Begin"));

        assertThat(Run.of(
                                "merge",
                                "heads",
                                "--java",
                                path("java"),
                                "--classpath",
                                path("classes"),
                                "-l",
                                location(),
                                "--rev-id",
                                "0003")
                        .err())
                .isEmpty();
        assertThat(folder.resolve("java/com/example/shop/R0003.java"))
                .content()
                .containsPattern("parents = \\{\"(0002\", \"begin|begin\", \"0002)\"},\n");
    }

    @Test
    void are_declared_irreversible_where_they_are() throws IOException {
        write("db/0001.up.sql", """
                -- revision: 0001
                CREATE TYPE mood AS ENUM ('a', 'b');
                CREATE DOMAIN moods AS mood;
                """);
        write("db/0001.down.sql", "DROP DOMAIN moods; DROP TYPE mood;");
        write("schema.sql", "CREATE TYPE mood AS ENUM ('a', 'b', 'c'); CREATE DOMAIN moods AS mood;");

        autogenerate("0002", "");

        assertThat(folder.resolve("java/com/example/shop/R0002.java")).content().contains("return irreversible(\"");
    }

    @Test
    void need_one_package_and_a_root() {
        assertThat(Run.of("revision", "--java", path("java"), "-l", path("db")).err())
                .isEqualTo("""
                the location '%s' names no package
                  so  nobody knows in which one the class should be, or the class would not be found
                  help: name one package: --location java:com.example.migrations
                """.formatted(path("db")));
        assertThat(Run.of("revision", "--java", path("java"), "-l", "java:a,java:b")
                        .err())
                .isEqualTo("""
                the location 'java:a,java:b' has 2 packages
                  so  nobody knows in which one the class should be, or the class would not be found
                  help: name one package: --location java:com.example.migrations
                """);
        assertThat(Run.of("revision", "--java", path("lost"), "-l", location()).err())
                .isEqualTo("""
                there is no folder '%s'
                  looked for  the root of Java sources
                  help: name the folder in which all packages begin, src/main/java for instance
                """.formatted(path("lost")));
    }

    @Test
    void are_asked_for_where_there_is_no_folder_for_sql() {
        assertThat(Run.of("revision", "-l", "java:com.example.shop").err()).isEqualTo("""
                the location 'java:com.example.shop' has no folder
                  so  nobody knows where to write SQL
                  help: name one folder: --location migrations
                      or write a class into a package of the location: --java src/main/java
                """);
    }

    @Test
    void leave_sql_to_the_only_folder() throws IOException {
        assertThat(Run.of("revision", "-l", location(), "--rev-id", "0002").err())
                .startsWith("location 'java:com.example.shop' does not exist\n");
        compile(first("R0001_Begin"));

        assertThat(Run.of("revision", "-l", location(), "--classpath", path("classes"), "--rev-id", "0002")
                        .status())
                .isZero();
        assertThat(folder.resolve("db")).isDirectoryContaining("glob:**_0002.up.sql");
        assertThat(Run.of("revision", "-l", path("db") + "," + path("java")).err())
                .isEqualTo("""
                the location '%s,%s' has 2 folders
                  so  nobody knows where to write SQL
                  help: name one folder: --location migrations
                      or write a class into a package of the location: --java src/main/java
                """.formatted(path("db"), path("java")));
    }

    private Path first(String name) throws IOException {
        write("java/com/example/shop/" + name + ".java", """
                package com.example.shop;

                import io.migratetest.operation.Downgrade;
                import io.migratetest.operation.Operations;
                import io.migratetest.revision.JavaRevision;
                import io.migratetest.revision.RevisionHeader;

                @RevisionHeader(id = "begin", parents = "0001")
                public final class %s implements JavaRevision {

                    @Override
                    public Operations upgrade() {
                        return Operations.of();
                    }

                    @Override
                    public Downgrade downgrade() {
                        return reversed();
                    }
                }
                """.formatted(name));
        return folder.resolve("java/com/example/shop/" + name + ".java");
    }

    private Run autogenerate(String id, String message) {
        return revision(
                "--autogenerate",
                "--database",
                Run.EMBEDDED,
                "--model",
                "ddl:" + path("schema.sql"),
                "--rev-id",
                id,
                "-m",
                message);
    }

    private Run revision(String... options) {
        List<String> all =
                List.of("revision", "--java", path("java"), "--classpath", path("classes"), "-l", location());
        return Run.of(Stream.concat(all.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private void compile(Path source) {
        int status = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        path("classes"),
                        source.toString());
        assertThat(status).isZero();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String location() {
        return path("db") + ",java:com.example.shop";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
