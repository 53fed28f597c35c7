package io.migratetest.source;

import static io.migratetest.operation.Data.execute;
import static io.migratetest.operation.Data.updateInBatches;
import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.addConstraint;
import static io.migratetest.operation.Tables.check;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.dropTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.RevisionHeader;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.revision.Work;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import io.migratetest.sql.Statement;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes become revisions, or it is said what keeps them from it. */
class JavaRevisionsTest {

    private static final String SHOP = "io.migratetest.revision.shop";

    @Test
    void a_package_is_a_chain_of_revisions() {
        RevisionGraph graph =
                RevisionSources.open("java:" + SHOP, Optional.of("java")).read();

        assertThat(graph.revisions())
                .extracting(Revision::title)
                .startsWith("0001 create customers", "0002 split names", "0003 drop name");
        assertThat(graph.require("0003").parents()).containsExactly("0002");
        assertThat(graph.require("0003").down()).isEmpty();
        assertThat(graph.require("0003")
                        .declared(Declaration.Kind.IRREVERSIBLE)
                        .orElseThrow()
                        .reason())
                .isEqualTo("first and last name do not tell how the whole was written");
        assertThat(graph.require("0004").up().transaction()).isEqualTo(Transaction.BARE);
        assertThat(graph.require("0001").location().file())
                .isEqualTo("src/test/java/io/migratetest/revision/shop/R0001_CreateCustomers.java");
        assertThat(graph.require("0001").location().line()).isPositive();
    }

    @Test
    void in_a_transaction_all_sql_between_two_pieces_of_java_is_one_message() {
        Section up = RevisionSources.open("java:" + SHOP, Optional.empty())
                .read()
                .require("0002")
                .up();

        assertThat(up.work()).hasExactlyElementsOfTypes(Work.Sql.class, Work.Jdbc.class, Work.Sql.class);
        assertThat(up.messages().get(0).statements())
                .extracting(Statement::text)
                .containsExactly(
                        "ALTER TABLE customers ADD COLUMN first text", "ALTER TABLE customers ADD COLUMN last text");
        assertThat(up.inOneTransaction()).contains(up);
    }

    @Test
    void without_a_transaction_each_operation_is_a_message() {
        Section up = RevisionSources.open("java:" + SHOP, Optional.empty())
                .read()
                .require("0004")
                .up();

        assertThat(up.work()).hasExactlyElementsOfTypes(Work.Sql.class, Work.Sql.class, Work.Jdbc.class);
        assertThat(up.inOneTransaction()).isEmpty();
    }

    @Test
    void revisions_can_be_registered(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(JavaRevision.class.getName()), Good.class.getName());
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            JavaSource source = JavaSource.open("java:", Optional.empty(), classes(classes));
            assertThat(source.read().revisions()).extracting(Revision::title).containsExactly("0001 add orders");
        }
    }

    @Test
    void a_class_that_is_registered_has_to_be_there(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(JavaRevision.class.getName()), "no.such.Revision");
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            JavaSource source = JavaSource.open("java:", Optional.empty(), classes(classes));
            assertThatThrownBy(source::read).hasMessage("""
                    a registered revision class cannot be loaded
                      error  io.migratetest.revision.JavaRevision: Provider no.such.Revision not found
                      help: correct META-INF/services/io.migratetest.revision.JavaRevision""");
        }
    }

    private static JavaClasses classes(ClassLoader loader) {
        return new JavaClasses(loader, new ShownPaths(Path.of("").toAbsolutePath()));
    }

    @Test
    void a_package_has_to_be_there_and_to_hold_revisions() {
        assertThatThrownBy(() ->
                        RevisionSources.open("java:no.such", Optional.empty()).read())
                .hasMessage("""
                location 'java:no.such' does not exist
                  looked for  classes of the package 'no.such' on the class path
                  help: build, if they lie in src/main/java/no/such; or correct the name of the package""");
        assertThatThrownBy(() -> RevisionSources.open("java:io.migratetest.problem", Optional.empty())
                        .read())
                .hasMessage("""
                        location 'java:io.migratetest.problem' holds no revisions
                          looked for  classes that implement io.migratetest.revision.JavaRevision
                          help: write one, or name the package that holds them: java:com.example.migrations""");
        assertThatThrownBy(() -> RevisionSources.open("java:", Optional.empty()).read())
                .hasMessage("""
                location 'java:' holds no revisions
                  looked for  classes that META-INF/services/io.migratetest.revision.JavaRevision names
                  help: write one, or name the package that holds them: java:com.example.migrations""");
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> RevisionSources.open("java:" + SHOP, Optional.of("flyway")))
                .hasMessage("""
                location 'java:io.migratetest.revision.shop' holds revisions in Java, not of the format 'flyway'
                  help: leave the format away""");
    }

    @RevisionHeader(id = "0001", message = "add orders")
    public static class Good implements JavaRevision {
        @Override
        public Operations upgrade() {
            return Operations.of(createTable("orders"));
        }

        @Override
        public Downgrade downgrade() {
            return reversed();
        }
    }

    @RevisionHeader(id = "0002")
    public static final class ThrowingConstructor extends Good {
        public ThrowingConstructor() {
            throw new IllegalStateException("no configuration");
        }
    }

    @RevisionHeader(id = "0003")
    public static final class ConstructorWithArguments extends Good {
        public ConstructorWithArguments(int number) {
            assertThat(number).isZero();
        }
    }

    public static final class WithoutHeader extends Good {}

    @RevisionHeader(id = " ")
    public static final class EmptyId extends Good {}

    @RevisionHeader(id = "a:b")
    public static final class ReservedCharacter extends Good {}

    @RevisionHeader(id = "0003", labels = "to come")
    public static final class ReservedLabel extends Good {}

    @RevisionHeader(id = "0004")
    public static final class NoRevision {}

    @RevisionHeader(id = "0005", message = "long")
    public static final class LongName extends Good {
        @Override
        public Operations upgrade() {
            return Operations.of(createTable("t".repeat(64)));
        }
    }

    @RevisionHeader(id = "0006", message = "throws")
    public static final class ThrowingUpgrade extends Good {
        @Override
        public Operations upgrade() {
            throw new IllegalStateException("no configuration");
        }
    }

    @RevisionHeader(id = "0007")
    public static final class NotReversible extends Good {
        @Override
        public Operations upgrade() {
            return Operations.of(dropTable("orders"), withConnection("move rows", connection -> {}));
        }
    }

    @RevisionHeader(id = "0008", message = "commits")
    public static final class CommitsInTransaction extends Good {
        @Override
        public Operations upgrade() {
            return Operations.of(
                    createTable("t"),
                    createIndex("t", "a").concurrently(),
                    updateInBatches("t", "id").set("a", 1),
                    execute("VACUUM").withoutTransaction());
        }

        @Override
        public Downgrade downgrade() {
            return irreversible("it is a test");
        }
    }

    @RevisionHeader(id = "0009")
    public static final class OpenQuote extends Good {
        @Override
        public Operations upgrade() {
            return Operations.of(execute("SELECT 'never closed").undoneBy());
        }
    }

    @RevisionHeader(id = "0010")
    public static final class WithoutNames extends Good {
        @Override
        public NamingConvention names() {
            return NamingConvention.POSTGRESQL.with(Kind.CK, "ck_%(constraint_name)s");
        }

        @Override
        public Operations upgrade() {
            return Operations.of(createTable("t", column("a", "int")), addConstraint("t", check("a > 0")));
        }
    }

    private static String refusal(Class<?> type) {
        Location place = Location.of("R.java", 7);
        return ProblemException.class
                .cast(catchThrowable(() -> new JavaRevisions(List.of(new JavaClass(type, place, place, place))).read()))
                .problems()
                .stream()
                .map(problem -> problem.render().replaceAll("R\\.java:\\d+", "R.java:7"))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow();
    }

    @Test
    void a_constructor_that_throws_is_named_with_what_it_throws() {
        assertThat(refusal(ThrowingConstructor.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$ThrowingConstructor throws in its constructor
                  at     R.java:7
                  error  java.lang.IllegalStateException: no configuration
                  help: leave what can fail to upgrade() and downgrade(), and what needs a database to withConnection(...)""");
    }

    @Test
    void a_constructor_without_arguments_is_needed() {
        assertThat(refusal(ConstructorWithArguments.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$ConstructorWithArguments has no public constructor without arguments
                  at  R.java:7
                  so  no object of it can be made
                  help: make the class public, and static if it is in another one; take the arguments away""");
    }

    @Test
    void a_header_is_needed() {
        assertThat(refusal(WithoutHeader.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$WithoutHeader has no @RevisionHeader
                  at  R.java:7
                  so  neither its id nor its parents are known
                  help: write above it: @RevisionHeader(id = "...", message = "...", parents = "...")""");
        assertThat(refusal(NoRevision.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$NoRevision has a @RevisionHeader but is no JavaRevision
                  at  R.java:7
                  help: let it implement io.migratetest.revision.JavaRevision""");
    }

    @Test
    void an_id_can_be_named_wherever_revisions_are() {
        assertThat(refusal(EmptyId.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$EmptyId has the id ' '
                  at       R.java:7
                  because  @, +, -, : and blanks have a meaning in targets: label@head, id+1
                  help: use letters, digits, points and underscores""");
        assertThat(refusal(ReservedCharacter.class))
                .startsWith(
                        "revision class io.migratetest.source.JavaRevisionsTest$ReservedCharacter has the id 'a:b'\n");
        assertThat(refusal(ReservedLabel.class))
                .startsWith(
                        "revision class io.migratetest.source.JavaRevisionsTest$ReservedLabel has the label 'to come'\n");
    }

    @Test
    void what_an_operation_refuses_is_told_with_the_revision() {
        assertThat(refusal(LongName.class)).isEqualTo("""
                the name '%s' has 64 bytes, of which PostgreSQL keeps 63
                  at        R.java:7
                  so        it would be cut without an error, and two names could become one
                  revision  0005 long
                  help: choose a shorter name""".formatted("t".repeat(64)));
        assertThat(refusal(OpenQuote.class))
                .startsWith("string opened with ' is never closed")
                .contains("revision  0009");
        assertThat(refusal(WithoutNames.class))
                .startsWith("something on table t has no name")
                .contains("revision   0010")
                .contains("operation  add constraint (ck) on table t");
    }

    @Test
    void a_method_that_throws_is_named_with_what_it_throws() {
        assertThat(refusal(ThrowingUpgrade.class)).isEqualTo("""
                revision class io.migratetest.source.JavaRevisionsTest$ThrowingUpgrade throws where it says what it does
                  at        R.java:7
                  error     java.lang.IllegalStateException: no configuration
                  revision  0006 throws
                  help: correct the method; what needs a database goes into withConnection(...)""");
    }

    @Test
    void a_downgrade_that_cannot_be_derived_says_what_is_missing() {
        assertThat(refusal(NotReversible.class)).isEqualTo("""
                2 operations cannot be reversed
                  at        R.java:7
                  missing   drop table orders: say what it was: drop(create...(...)), or .undoneBy(...)
                            move rows: say what undoes it: .undoneBy(...)
                  so        the downgrade cannot be derived from the upgrade
                  revision  0007
                  help: add what is missing, write the downgrade, or return irreversible("why")""");
    }

    @Test
    void what_commits_is_refused_in_a_transaction() {
        assertThat(refusal(CommitsInTransaction.class)).isEqualTo("""
                3 operations cannot run in a transaction
                  at          R.java:7
                  operations  create index (a) on table t
                              update table t in batches
                              execute VACUUM
                  so          half of the revision would be committed if the other half failed
                  revision    0008 commits
                  help: give them a revision of their own, and that no transaction:
                              @RevisionHeader(..., transaction = Transaction.BARE)""");
    }

    @Test
    void the_problems_of_all_classes_are_found_together() {
        Location place = Location.of("R.java", 7);
        List<JavaClass> classes = Stream.of(EmptyId.class, Good.class, LongName.class)
                .map(type -> new JavaClass(type, place, place, place))
                .toList();
        assertThatThrownBy(() -> new JavaRevisions(classes).read())
                .hasMessageContaining("has the id ' '")
                .hasMessageContaining("has 64 bytes");
    }
}
