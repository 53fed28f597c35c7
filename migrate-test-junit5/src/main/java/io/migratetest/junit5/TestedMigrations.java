package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.RowsOptions;
import io.migratetest.database.DatabaseProvider;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The migrations that a test is about, as a callback of JUnit sees them.
 *
 * <p>Holds nothing itself: what lives longer than a callback is in JUnit's stores, that of the run for what tests share and that of the method for what is its own.
 */
final class TestedMigrations {

    private static final Namespace NAMESPACE = Namespace.create(TestedMigrations.class);

    private final ExtensionContext context;
    private final Settings settings;

    private TestedMigrations(ExtensionContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** The migrations of the class that a context is in. */
    static TestedMigrations of(ExtensionContext context, Optional<Declaration> given) {
        return new TestedMigrations(context, SettingsFactory.settings(context, given));
    }

    Settings settings() {
        return settings;
    }

    /** The rows of the round trips: what is made up, and what methods of the class or files beside the migrations insert. */
    RowsOptions rows() {
        return new RowsOptions(
                settings.configuration().seeds(), project().userRows().or(RowMethods.of(context, revisions())));
    }

    /** Whether the tests run: not where the configuration selects only revisions of other projects. */
    ConditionEvaluationResult condition() {
        return ofRun("selection", SelectedRevisions.class, SelectedRevisions::new)
                .condition(this);
    }

    /** All revisions, read once in a run. */
    MigrationProject project() {
        Declaration declared = settings.declaration();
        record Key(String location, Optional<String> format) {}
        return ofRun(
                new Key(declared.location(), declared.format()),
                MigrationProject.class,
                () -> MigrationProject.open(declared.location(), declared.format()));
    }

    RevisionGraph revisions() {
        return project().revisions();
    }

    /** The models of revisions before head, by id. */
    Map<String, ModelDeclaration> models() {
        return ModelDeclaration.ofRevisions(DeclaringClasses.of(context), revisions());
    }

    /** The server that all test classes share; started when it is first needed. */
    DatabaseServer server() {
        return DatabaseServers.shared(settings.provider());
    }

    /** The round trip of the revisions that are to be checked; one for each method that asks. */
    RevisionCycle cycle() {
        return ofMethod(RevisionCycle.class, () -> RevisionCycle.of(this));
    }

    /**
     * Where the report of the test class goes.
     *
     * @throws ProblemException if another class of the run writes the same file
     */
    Optional<JsonReport> report() {
        String testClass = context.getRequiredTestClass().getName();
        return settings.configuration().jsonReport().map(configured -> {
            JsonReport report = JsonReport.of(configured, testClass);
            String owner = ofRun(report, String.class, () -> testClass);
            if (!owner.equals(testClass)) {
                throw JsonReport.contested(configured, owner, testClass).asException();
            }
            return report;
        });
    }

    /** The database of the test method; the first parameter that needs it makes it. */
    MethodDatabase database() {
        return ofMethod(
                MethodDatabase.class, () -> new MethodDatabase(template().copy()));
    }

    private Template template() {
        StartingPoint start = StartingPoint.of(context, revisions());
        record Key(DatabaseProvider provider, List<Revision> revisions) {}
        return ofRun(
                new Key(settings.provider(), start.revisions()),
                Template.class,
                () -> new Template(start.database(project(), server()), server()));
    }

    void keepDatabaseOfFailure() {
        Optional<Throwable> failure = context.getExecutionException();
        if (failure.isPresent() && settings.configuration().retention() == Retention.KEEP) {
            Optional.ofNullable(context.getStore(NAMESPACE).get(MethodDatabase.class, MethodDatabase.class))
                    .ifPresent(database -> publish("kept database", database.keepFor(failure.get())));
        }
    }

    /** Writes into the report of the run. */
    void publish(String key, String value) {
        context.publishReportEntry(key, value);
    }

    private <V> V ofRun(Object key, Class<V> type, Supplier<V> creator) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(key, each -> creator.get(), type);
    }

    private <V> V ofMethod(Class<V> type, Supplier<V> creator) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "each test method has a database of its own, and the class has none: take it as a parameter of the method or of a @BeforeEach method");
        }
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(type, each -> creator.get(), type);
    }
}
