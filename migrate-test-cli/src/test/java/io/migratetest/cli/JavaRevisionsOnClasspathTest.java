package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in Java that only {@code --classpath} knows, beside revisions in SQL. */
class JavaRevisionsOnClasspathTest {

    private static final String CLASS = "com/example/late/R0002_CountOrders.class";

    private final Database database = DatabaseServers.shared(Run.EMBEDDED).createDatabase();
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void compile_a_revision() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("R0002_CountOrders.java");
        Files.writeString(source, """
                package com.example.late;

                import static io.migratetest.operation.Data.withConnection;
                import static io.migratetest.operation.Tables.createTable;

                import io.migratetest.operation.Downgrade;
                import io.migratetest.operation.Operations;
                import io.migratetest.revision.JavaRevision;
                import io.migratetest.revision.RevisionHeader;

                @RevisionHeader(id = "0002", message = "count orders", parents = "0001")
                public final class R0002_CountOrders implements JavaRevision {

                    @Override
                    public Operations upgrade() {
                        return Operations.of(
                                createTable("items"),
                                withConnection("count them", connection -> {
                                            try (var statement = connection.createStatement()) {
                                                statement.execute("SELECT count(*) FROM orders");
                                            }
                                        })
                                        .undoneBy());
                    }

                    @Override
                    public Downgrade downgrade() {
                        return reversed();
                    }
                }
                """);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(status).isZero();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("late.jar")))) {
            jar.putNextEntry(new JarEntry(CLASS));
            Files.copy(classes.resolve(CLASS), jar);
        }
        Path sql = Files.createDirectories(folder.resolve("db"));
        Files.writeString(
                sql.resolve("0001.up.sql"),
                "-- revision: 0001\n-- message: make orders\nCREATE TABLE orders (id int);");
        Files.writeString(sql.resolve("0001.down.sql"), "DROP TABLE orders;");
    }

    @AfterEach
    void put_the_class_path_back() {
        Thread.currentThread().setContextClassLoader(before);
        database.close();
    }

    @Test
    void run_from_a_folder_and_from_a_jar() {
        assertThat(live("classes", "upgrade", "head").out())
                .isEqualTo("2 revisions applied; the database is at 0002 count orders\n");
        assertThat(live("late.jar", "current", "--check-heads"))
                .isEqualTo(new Run(0, "0002 (head), count orders\n", ""));
        assertThat(live("late.jar", "downgrade", "base").out())
                .isEqualTo("2 revisions taken back; the database is at base\n");
        assertThat(live("late.jar", "history").out()).isEqualTo("""
                0001 -> 0002 (head), count orders
                base -> 0001, make orders
                """);
    }

    @Test
    void go_back_cleanly() {
        Run run = Run.of("verify", "--database", "embedded", "--classpath", path("late.jar"), location());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  reversible         0001 make orders\n")
                .contains("  reversible         0002 count orders\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void are_missed_where_the_class_path_lacks_them() {
        assertThat(Run.of("history", "-l", location())).isEqualTo(new Run(2, "", """
                location 'java:com.example.late' does not exist
                  looked for  classes of the package 'com.example.late' on the class path
                  help: build, if they lie in src/main/java/com/example/late; or correct the name of the package
                """));
    }

    private Run live(String classpath, String... arguments) {
        List<String> options = List.of("--classpath", path(classpath), "-l", location(), "--url", database.jdbcUrl());
        return Run.of(Stream.concat(Stream.of(arguments), options.stream()).toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String location() {
        return folder.resolve("db") + ",java:com.example.late";
    }
}
