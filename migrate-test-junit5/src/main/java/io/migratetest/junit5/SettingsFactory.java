package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.Baseline;
import io.migratetest.check.BaselineFile;
import io.migratetest.check.LintSettings;
import io.migratetest.database.DatabaseProvider;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Checks everything that a class declares and the run configures, before anything happens. */
final class SettingsFactory {

    private static final Namespace NAMESPACE = Namespace.create(Settings.class);

    private SettingsFactory() {}

    private record Key(DeclaringClasses classes, Optional<Declaration> given) {}

    /**
     * The settings of the class that a context is in.
     *
     * @param given what a registered extension declares; otherwise the annotation does
     * @throws ExtensionConfigurationException naming the class and its mistake
     */
    static Settings settings(ExtensionContext context, Optional<Declaration> given) {
        Key key = new Key(DeclaringClasses.of(context), given);
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(key, each -> create(each, context), Settings.class);
    }

    private static Settings create(Key key, ExtensionContext context) {
        key.classes().requireDeclaration();
        try {
            Declaration declaration = key.given()
                    .orElseGet(() -> Declaration.of(
                            key.classes().nearest(MigrationTest.class).orElseThrow()));
            Configuration configuration = Configuration.of(context);
            checkLocation(declaration.location());
            declaration.format().ifPresent(SettingsFactory::checkFormat);
            return new Settings(
                    declaration,
                    configuration,
                    provider(declaration, configuration),
                    baseline(declaration, configuration),
                    ModelDeclaration.of(key.classes()),
                    configuration.lints(lints(key.classes())));
        } catch (ProblemException e) {
            throw key.classes().refused(e.problem());
        }
    }

    private static Optional<LintSettings> lints(DeclaringClasses classes) {
        return classes.nearest(MigrationTest.class)
                .flatMap(annotation -> Arrays.stream(annotation.lints()).findFirst())
                .map(lints -> {
                    LintSettings settings = LintSettings.DEFAULT.from(lints.threshold());
                    for (String pattern : lints.exclude()) {
                        settings = settings.excluding(pattern);
                    }
                    return settings;
                });
    }

    private static void checkLocation(String location) {
        if (location.isBlank()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the location of the migrations is blank")
                    .help("name the folder that holds them, such as classpath:db/migration")
                    .asException();
        }
    }

    private static void checkFormat(String format) {
        if (!MigrationProject.formats().contains(format)) {
            throw Problem.of(ProblemCode.UNKNOWN_FORMAT, "unknown format '%s'".formatted(format))
                    .with("formats", String.join(", ", MigrationProject.formats()))
                    .asException();
        }
    }

    private static DatabaseProvider provider(Declaration declaration, Configuration configuration) {
        return configuration
                .database()
                .or(declaration::database)
                .map(DatabaseProviders::parse)
                .orElseGet(DatabaseProviders::automatic);
    }

    private static Baseline baseline(Declaration declaration, Configuration configuration) {
        return configuration
                .baseline()
                .or(declaration::baseline)
                .map(file -> BaselineFile.read(Path.of(file)))
                .orElse(Baseline.NONE);
    }
}
