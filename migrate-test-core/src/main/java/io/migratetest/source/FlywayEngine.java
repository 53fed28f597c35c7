package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.JavaMigration;

/** Runs single migrations as {@code flyway migrate} would, with the callbacks of the location. */
final class FlywayEngine {

    /** Flyway tells the line, but not the statement. */
    private static final Pattern LINE = Pattern.compile("^Line\\s*: (?<quoted>\\d+)", Pattern.MULTILINE);

    /** The script, which may be a callback. */
    private static final Pattern SCRIPT = Pattern.compile("^Location\\s*: (?<quoted>.+) \\(", Pattern.MULTILINE);

    private final Folder folder;
    private final FlywayScripts scripts;
    private final FlywayPlaceholders placeholders;
    private final ClassLoader classes;

    /**
     * An engine for a location.
     *
     * @param scripts knows their encodings
     * @param classes where its classes are, if it is on the class path
     */
    FlywayEngine(Folder folder, FlywayScripts scripts, FlywayPlaceholders placeholders, ClassLoader classes) {
        this.folder = folder;
        this.scripts = scripts;
        this.placeholders = placeholders;
        this.classes = classes;
    }

    Optional<ScriptFailure> migrate(SourceFile file, DataSource target) {
        try {
            run(file, target);
            return Optional.empty();
        } catch (SQLException | ReflectiveOperationException | FlywayException e) {
            return Optional.of(failure(new ToolFailure(e), file));
        }
    }

    private ScriptFailure failure(ToolFailure failure, SourceFile migration) {
        int line = failure.quoted(LINE).map(Integer::parseInt).orElse(0);
        String file = failure.quoted(SCRIPT)
                .filter(this::isOurs)
                .orElse(migration.location().file());
        return ToolFailure.ofTool(Location.of(file, line), failure.refusal().orElseGet(failure::innermost));
    }

    private boolean isOurs(String shown) {
        return folder.files().stream().anyMatch(file -> file.location().file().equals(shown));
    }

    private void run(SourceFile file, DataSource target) throws SQLException, ReflectiveOperationException {
        boolean isJava = file.name().endsWith(FlywayLibraryScripts.CLASS);
        List<Class<? extends JavaMigration>> migrations =
                isJava ? List.of(type(file).asSubclass(JavaMigration.class)) : List.of();
        Flyway flyway = Flyway.configure(classes)
                .dataSource(target)
                .resourceProvider(new FlywayResources(folder, file, scripts::encoding))
                .javaMigrationClassProvider(() -> migrations)
                .callbacks(callbacks())
                .placeholders(placeholders.given())
                .outOfOrder(true)
                .validateOnMigrate(false)
                .load();
        FlywayHistory history = new FlywayHistory(target);
        history.bringBack(isJava ? name(file) : file.name());
        try {
            flyway.migrate();
        } finally {
            history.putAway();
        }
    }

    private Callback[] callbacks() throws ReflectiveOperationException {
        List<Callback> callbacks = new ArrayList<>();
        for (SourceFile file : FlywayCallbacks.classesIn(folder)) {
            if (Callback.class.isAssignableFrom(type(file))) {
                callbacks.add(type(file)
                        .asSubclass(Callback.class)
                        .getDeclaredConstructor()
                        .newInstance());
            }
        }
        return callbacks.toArray(Callback[]::new);
    }

    private Class<?> type(SourceFile file) throws ClassNotFoundException {
        return Class.forName(name(file), false, classes);
    }

    private String name(SourceFile file) {
        String path = Locations.folderOnClasspath(folder.location()) + "/" + file.name();
        return path.substring(0, path.length() - FlywayLibraryScripts.CLASS.length())
                .replace('/', '.');
    }
}
