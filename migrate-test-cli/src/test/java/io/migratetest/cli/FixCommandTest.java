package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_the_first_revision() throws IOException {
        write("0001_users.up.sql", "CREATE TABLE users (id int PRIMARY KEY, name text);\n");
        write("0001_users.down.sql", "DROP TABLE users;\n");
    }

    @Test
    void prints_what_an_unclean_downgrade_leaves_out() throws IOException {
        write("0002_email.up.sql", "ALTER TABLE users ADD email text; CREATE INDEX by_name ON users (name);\n");
        write("0002_email.down.sql", "ALTER TABLE users DROP email;\n");

        assertThat(fix("0002")).isEqualTo(new Run(0, """
                -- 0002 email: add to what the downgrade does in FOLDER/0002_email.down.sql; a round trip has proven it
                DROP INDEX public.by_name;
                """, ""));
        assertThat(read("0002_email.down.sql")).isEqualTo("ALTER TABLE users DROP email;\n");
    }

    @Test
    void writes_it_and_leaves_the_rest_as_it_is() throws IOException {
        write("0002_email.up.sql", "ALTER TABLE users ADD email text; CREATE INDEX by_name ON users (name);\n");
        write("0002_email.down.sql", "-- back\r\nalter  table users\r\n   drop email");

        assertThat(fix("0002", "--write").status()).isZero();
        assertThat(read("0002_email.down.sql"))
                .isEqualTo("-- back\r\nalter  table users\r\n   drop email;\r\nDROP INDEX public.by_name;\r\n");
        assertThat(fix("0002").err()).isEqualTo("""
                there is nothing to fix
                  revision  0002 email
                  because   its downgrade is clean
                """);
    }

    @Test
    void writes_before_the_end_of_a_transaction() throws IOException {
        write("0002_email.up.sql", "BEGIN;\nALTER TABLE users ADD email text;\nCREATE SEQUENCE s;\nCOMMIT;\n");
        write("0002_email.down.sql", "BEGIN;\nALTER TABLE users DROP email;\nCOMMIT;\n");

        assertThat(fix("0002", "--write").status()).isZero();
        assertThat(read("0002_email.down.sql"))
                .isEqualTo("BEGIN;\nALTER TABLE users DROP email;\nDROP SEQUENCE public.s;\nCOMMIT;\n");
    }

    @Test
    void knows_what_the_revision_depends_on() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("a.up.sql"), "-- revision: a\nCREATE TABLE a (id int PRIMARY KEY);\n");
        Files.writeString(own.resolve("a.down.sql"), "DROP TABLE a;\n");
        Files.writeString(
                own.resolve("b.up.sql"),
                "-- revision: b\n-- depends-on: a\nALTER TABLE a ADD note text; CREATE SEQUENCE s;\n");
        Files.writeString(own.resolve("b.down.sql"), "ALTER TABLE a DROP note;\n");

        Run run = Run.of("fix", "--database", Run.EMBEDDED, "--revision", "b", own.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("DROP SEQUENCE public.s;\n");
    }

    @Test
    void replaces_a_downgrade_that_fails() throws IOException {
        write("0002_email.up.sql", "ALTER TABLE users ADD email text;\n");
        write("0002_email.down.sql", "-- takes the address away\nALTER TABLE users DROP e_mail;\n-- end\n");

        assertThat(fix("0002", "--write")).isEqualTo(new Run(0, """
                -- 0002 email: written in place of what the downgrade does in FOLDER/0002_email.down.sql; a round trip has proven it
                -- destructive: what is in column public.users.email is lost
                ALTER TABLE public.users DROP COLUMN email;
                """, ""));
        assertThat(read("0002_email.down.sql")).isEqualTo("""
                -- takes the address away
                -- destructive: what is in column public.users.email is lost
                ALTER TABLE public.users DROP COLUMN email;
                -- end
                """);
    }

    @Test
    void prints_a_downgrade_that_is_not_there_and_does_not_know_where_to_write_it() throws IOException {
        write("0002_email.up.sql", "ALTER TABLE users ADD email text;\n");

        assertThat(fix("0002").out()).endsWith("ALTER TABLE public.users DROP COLUMN email;\n");
        assertThat(fix("0002", "--write")).isEqualTo(new Run(2, "", """
                there is no SQL file into which the fix could be written
                  revision  0002 email
                  help: write the statements, which are printed without --write, where your tool looks for the downgrade
                """));
    }

    @Test
    void says_that_nothing_can_be_derived_from_an_upgrade_that_fails() throws IOException {
        write("0002_email.up.sql", "ALTER TABLE user ADD email text;\n");
        write("0002_email.down.sql", "ALTER TABLE users DROP email;\n");

        assertThat(fix("0002")).isEqualTo(new Run(1, "", """
                there is no fix for the downgrade of 0002 'email'
                  at       FOLDER/0002_email.up.sql:1
                  because  only the downgrade of an upgrade in SQL, on one parent, can be derived
                  help: write the downgrade or, if there is no way back, say why in a comment of the upgrade
                """));
    }

    private Run fix(String revision, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("fix", "--database", Run.EMBEDDED, "--revision", revision, folder.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        return new Run(
                run.status(),
                run.out().replace(folder.toString(), "FOLDER"),
                run.err().replace(folder.toString(), "FOLDER"));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
