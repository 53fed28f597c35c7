package io.migratetest.junit5;

import io.migratetest.check.UserRows;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.ScriptFailure;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The methods of test classes that insert rows. */
final class RowMethods implements UserRows {

    private final Map<String, Method> methods = new HashMap<>();

    private RowMethods() {}

    /**
     * Those of the class that a context is in, and of those around it.
     *
     * @throws io.migratetest.problem.ProblemException if one cannot be called, or names a revision that does not exist
     */
    static RowMethods of(ExtensionContext context, RevisionGraph graph) {
        RowMethods all = new RowMethods();
        for (Class<?> each : DeclaringClasses.of(context).classes()) {
            for (Method method :
                    AnnotationSupport.findAnnotatedMethods(each, RowsBefore.class, HierarchyTraversalMode.TOP_DOWN)) {
                requireCallable(method);
                String id = graph.require(method.getAnnotation(RowsBefore.class).value())
                        .id();
                all.methods.putIfAbsent(id, method);
            }
        }
        return all;
    }

    private static void requireCallable(Method method) {
        List<Class<?>> wanted = List.of(Connection.class);
        if (!Modifier.isStatic(method.getModifiers())
                || !Arrays.asList(method.getParameterTypes()).equals(wanted)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "@RowsBefore is on a method that cannot be called")
                    .with("method", method.toString())
                    .help("make it static, with one parameter of the type java.sql.Connection")
                    .asException();
        }
    }

    @Override
    public Optional<Filling> before(Revision revision) {
        return Optional.ofNullable(methods.get(revision.id())).map(method -> database -> {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                ReflectionSupport.invokeMethod(method, null, connection);
                connection.commit();
                return Optional.empty();
            } catch (SQLException e) {
                return Optional.of(failure(method, e));
            }
        });
    }

    private static ScriptFailure failure(Method method, SQLException e) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return new ScriptFailure(
                Location.of(name),
                Optional.empty(),
                Optional.ofNullable(e.getSQLState()).orElse(""),
                String.valueOf(e.getMessage()),
                Optional.empty(),
                Optional.empty());
    }
}
