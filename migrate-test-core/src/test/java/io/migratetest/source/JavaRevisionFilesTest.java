package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Declaration;
import io.migratetest.revision.Links;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts become classes, which the compiler takes and which do what the draft said. */
class JavaRevisionFilesTest {

    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-21T15:04:05+01:00");

    @TempDir
    private Path root = Path.of("");

    @Test
    void look_as_somebody_would_write_them() throws IOException {
        RevisionDraft draft = new RevisionDraft("3f2a", "Add e-mail", Links.to(List.of("0001")), DATE).doing("""
                -- destructive: what is in column public.users.due is lost
                ALTER TABLE public.users DROP COLUMN due;
                ALTER TABLE public.users ADD COLUMN email text;
                -- backfill: say here what the rows get
                -- UPDATE public.users SET email = ... WHERE email IS NULL;
                DO $backfill$ BEGIN
                    IF EXISTS (SELECT FROM public.users WHERE email IS NULL) THEN
                        RAISE EXCEPTION 'nobody has said it';
                    END IF;
                END $backfill$;
                COMMENT ON COLUMN public.users.email IS 'it''s "private"';
                -- no more
                """, """
                ALTER TABLE public."Users" RENAME COLUMN "E" TO email;
                DROP INDEX public.users_email;
                """);

        Path written = new JavaRevisionFiles(root, "com.example.shop").write(draft);

        assertThat(written).isEqualTo(root.resolve("com/example/shop/R3f2a_AddEMail.java"));
        assertThat(written).content().isEqualTo("""
                package com.example.shop;

                import static io.migratetest.operation.Data.execute;
                import static io.migratetest.operation.DatabaseObjects.columnOf;
                import static io.migratetest.operation.DatabaseObjects.comment;
                import static io.migratetest.operation.Tables.dropColumn;
                import static io.migratetest.operation.Tables.dropIndex;
                import static io.migratetest.operation.Tables.renameColumn;

                import io.migratetest.operation.Downgrade;
                import io.migratetest.operation.Operations;
                import io.migratetest.revision.JavaRevision;
                import io.migratetest.revision.RevisionHeader;

                @RevisionHeader(
                        id = "3f2a",
                        message = "Add e-mail",
                        parents = "0001",
                        date = "2026-11-21")
                public final class R3f2a_AddEMail implements JavaRevision {

                    @Override
                    public Operations upgrade() {
                        // no more
                        return Operations.of(
                                // destructive: what is in column public.users.due is lost
                                dropColumn("public.users", "due"),
                                execute("ALTER TABLE public.users ADD COLUMN email text"),
                                // backfill: say here what the rows get
                                // UPDATE public.users SET email = ... WHERE email IS NULL;
                                execute(\"""
                                        DO $backfill$ BEGIN
                                            IF EXISTS (SELECT FROM public.users WHERE email IS NULL) THEN
                                                RAISE EXCEPTION 'nobody has said it';
                                            END IF;
                                        END $backfill$\"""),
                                comment(columnOf("public.users", "email"), "it's \\"private\\""));
                    }

                    @Override
                    public Downgrade downgrade() {
                        return Operations.of(
                                renameColumn("public.\\"Users\\"", "E", "email"),
                                dropIndex("public.users_email"));
                    }
                }
                """);
    }

    @Test
    void are_to_be_filled_where_nothing_is_said() throws IOException {
        RevisionDraft draft = new RevisionDraft("0001", "", Links.NONE, DATE);

        assertThat(new JavaRevisionFiles(root, "shop").write(draft)).content().endsWith("""
                @RevisionHeader(
                        id = "0001",
                        date = "2026-11-21")
                public final class R0001 implements JavaRevision {

                    @Override
                    public Operations upgrade() {
                        // the upgrade
                        return Operations.of();
                    }

                    @Override
                    public Downgrade downgrade() {
                        return reversed();
                    }
                }
                """);
    }

    @Test
    void do_what_the_draft_says_whatever_it_holds() throws IOException {
        List<String> statements = List.of(
                "DROP TABLE public.\"a.\"\"b\\u0041\"",
                "DROP TYPE public.\"Über\"",
                "DROP TABLE public." + "x".repeat(70),
                "COMMENT ON TABLE public.t IS 'C:\\temp\\u000a \"\"\" \t '",
                "COMMENT ON TABLE t IS E'it''s \\\\ there'",
                "SELECT '\"\"\"\" \\u0022 \\', \"a\"\"\"\nFROM   \n\t \n   \n\"b\"",
                "SELECT U&'\\0041'\r\n, '\u0001 \u007f \u000b\n\u2028\n ä 😀 \\'''",
                "SELECT 'ends here \u3000\n'",
                "SELECT '" + "äöü😀\\\"\n".repeat(9_000) + "'",
                "SELECT 1 AS \"end\\\"");
        String sql = String.join(";\n-- it's in C:\\users \\\\u000a */ \"\"\"\n", statements) + ";\n";
        Links links = new Links(List.of("aa", "b\"b"), List.of("aa"), List.of("billing\\u", "invoices"));
        RevisionDraft hostile =
                new RevisionDraft("d.1/\\u\"x", "Größe \"class\" \\u000a\n */ 数", links, DATE).doing(sql, sql);
        RevisionDraft oneWay = new RevisionDraft("aa", "", Links.NONE, DATE)
                .doing("SELECT 1;", "SELECT 2;")
                .irreversible("\"gone\\u\n forever");
        RevisionDraft empty = new RevisionDraft("b\"b", "class", Links.NONE, DATE);

        JavaRevisionFiles files = new JavaRevisionFiles(root, "com.example.hostile");
        RevisionGraph graph = compiled(files, hostile, oneWay, empty);

        for (RevisionDraft draft : List.of(hostile, oneWay, empty)) {
            Revision read = graph.require(draft.id());
            Revision foretold = files.revision(draft);
            assertThat(statements(read.up())).isEqualTo(statements(foretold.up()));
            assertThat(read.down().map(JavaRevisionFilesTest::statements))
                    .isEqualTo(foretold.down().map(JavaRevisionFilesTest::statements));
            assertThat(read.links()).isEqualTo(foretold.links());
        }
        Revision read = graph.require(hostile.id());
        assertThat(statements(read.up())).isEqualTo(statements);
        assertThat(read.links()).isEqualTo(links);
        assertThat(read.name()).isEqualTo("Größe \"class\" \\u000a  */ 数");
        assertThat(graph.require("aa")
                        .declared(Declaration.Kind.IRREVERSIBLE)
                        .orElseThrow()
                        .reason())
                .isEqualTo("\"gone\\u\n forever");
        assertThat(graph.require("aa").down()).isEmpty();
    }

    @Test
    void are_not_written_over_each_other() {
        JavaRevisionFiles files = new JavaRevisionFiles(root, "shop");
        Path written = files.write(new RevisionDraft("aa", "one", Links.NONE, DATE));

        assertThat(Project.refusal(() -> files.write(new RevisionDraft("aa", "One!", Links.NONE, DATE))))
                .isEqualTo("""
                        there is a class 'Raa_One' already
                          file  %s
                          help: choose another message, or another id""".formatted(written));
    }

    @Test
    void need_a_root_and_a_package() {
        assertThat(Project.refusal(() -> new JavaRevisionFiles(Path.of("no", "sources"), "shop")))
                .isEqualTo("""
                        there is no folder 'no/sources'
                          looked for  the root of Java sources
                          help: name the folder in which all packages begin, src/main/java for instance""");
        assertThat(Project.refusal(() -> new JavaRevisionFiles(root, "com.example.new")))
                .isEqualTo("""
                        'com.example.new' cannot be a package
                          help: name one as Java does: com.example.migrations""");
    }

    private RevisionGraph compiled(JavaRevisionFiles files, RevisionDraft... drafts) throws IOException {
        Path classes = Files.createDirectories(root.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        Stream.of(drafts).map(files::write).map(Path::toString).forEach(arguments::add);
        assertThat(Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return RevisionSources.open("java:com.example.hostile", Optional.empty())
                    .read();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> statements(Section section) {
        return section.messages().stream()
                .map(Script::statements)
                .flatMap(List::stream)
                .map(Statement::text)
                .toList();
    }
}
