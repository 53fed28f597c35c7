package io.migratetest.junit5;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@link MigrationTest} for classes that compute where their migrations are: {@code @RegisterExtension static final MigrationExtension migrations =
 * MigrationExtension.of(folder)}.
 *
 * <p>Immutable; each method gives an extension with one more thing said.
 */
public final class MigrationExtension
        implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private final Optional<Declaration> declaration;

    /** For JUnit, which makes one for the annotation. */
    MigrationExtension() {
        this(Optional.empty());
    }

    private MigrationExtension(Optional<Declaration> declaration) {
        this.declaration = declaration;
    }

    /** The migrations of a folder: {@code classpath:db/migration}, or a path relative to the working directory. */
    public static MigrationExtension of(String location) {
        return of(Declaration.of(location));
    }

    /** These migrations in a format, such as {@code diesel}, that is not to be detected. */
    public MigrationExtension format(String name) {
        return declaring(declared -> declared.withFormat(name));
    }

    /** These migrations on {@code container[:IMAGE]}, {@code embedded[:MAJOR]} or the server at a {@code jdbc:postgresql:} URL. */
    public MigrationExtension database(String specification) {
        return declaring(declared -> declared.withDatabase(specification));
    }

    /** These migrations with the findings accepted that a file lists; its path is relative to the working directory. */
    public MigrationExtension baseline(String file) {
        return declaring(declared -> declared.withBaseline(file));
    }

    /** These migrations with only those checked that come after a revision. */
    public MigrationExtension since(String revision) {
        return declaring(declared -> declared.withSince(revision));
    }

    private static MigrationExtension of(Declaration declaration) {
        return new MigrationExtension(Optional.of(declaration));
    }

    private MigrationExtension declaring(UnaryOperator<Declaration> more) {
        return new MigrationExtension(declaration.map(more));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Configuration.selects(context)
                ? TestedMigrations.of(context, declaration).condition()
                : ConditionEvaluationResult.enabled("all revisions are selected");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        SettingsFactory.settings(context, declaration);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return MigrationParameters.has(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return MigrationParameters.value(parameter.getParameter().getType(), TestedMigrations.of(context, declaration));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestedMigrations.of(context, declaration).keepDatabaseOfFailure();
    }
}
