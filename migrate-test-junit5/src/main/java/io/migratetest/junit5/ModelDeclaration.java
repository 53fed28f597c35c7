package io.migratetest.junit5;

import io.migratetest.check.DriftScope;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The model that a test class names, by annotation or by a static method that returns a {@link SchemaSource}.
 *
 * @param scope what of it counts; of a static method that returns a {@link DriftScope}, if there is one
 */
record ModelDeclaration(SchemaSource source, DriftScope scope) {

    /** That of a class or of one around it. */
    static Optional<ModelDeclaration> of(DeclaringClasses classes) {
        Optional<Jpa> annotated = classes.nearest(MigrationTest.class)
                .flatMap(annotation -> List.of(annotation.model()).stream().findFirst());
        List<Method> methods = methods(classes, SchemaSource.class).stream()
                .filter(method -> !method.isAnnotationPresent(AtRevision.class))
                .toList();
        if (methods.size() + annotated.stream().count() > 1) {
            throw classes.refused(Problem.of(ProblemCode.INVALID_ARGUMENT, "a test class has one model")
                    .with(
                            "methods",
                            String.join(
                                    "\n", methods.stream().map(Method::getName).toList()))
                    .help("keep one static method that returns a SchemaSource, or the model of the annotation"));
        }
        DriftScope scope = scope(classes);
        return annotated
                .map(jpa -> of(jpa, scope))
                .or(() -> methods.stream()
                        .findFirst()
                        .map(method -> new ModelDeclaration(
                                (SchemaSource) ReflectionSupport.invokeMethod(method, null), scope)));
    }

    private static DriftScope scope(DeclaringClasses classes) {
        return methods(classes, DriftScope.class).stream()
                .findFirst()
                .map(method -> (DriftScope) ReflectionSupport.invokeMethod(method, null))
                .orElse(DriftScope.ALL);
    }

    /**
     * Those of earlier revisions, by the revision's id.
     *
     * @throws io.migratetest.problem.ProblemException if one names a revision that does not exist
     */
    static Map<String, ModelDeclaration> ofRevisions(DeclaringClasses classes, RevisionGraph graph) {
        DriftScope scope = scope(classes);
        Map<String, ModelDeclaration> models = new LinkedHashMap<>();
        for (Method method : methods(classes, SchemaSource.class)) {
            AtRevision at = method.getAnnotation(AtRevision.class);
            if (at != null) {
                models.putIfAbsent(
                        graph.require(at.value()).id(),
                        new ModelDeclaration((SchemaSource) ReflectionSupport.invokeMethod(method, null), scope));
            }
        }
        return models;
    }

    private static List<Method> methods(DeclaringClasses classes, Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> each : classes.classes()) {
            methods.addAll(ReflectionSupport.findMethods(
                    each,
                    method -> Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic()
                            && method.getParameterCount() == 0
                            && type.isAssignableFrom(method.getReturnType()),
                    HierarchyTraversalMode.TOP_DOWN));
        }
        return methods.stream().distinct().toList();
    }

    private static ModelDeclaration of(Jpa annotation, DriftScope scope) {
        io.migratetest.snapshot.Jpa jpa = entities(annotation);
        for (String setting : annotation.settings()) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no setting".formatted(setting))
                        .help("write its key and its value: hibernate.physical_naming_strategy=com.example.Names")
                        .asException();
            }
            jpa = jpa.with(
                    setting.substring(0, equals).strip(),
                    setting.substring(equals + 1).strip());
        }
        DriftScope narrowed = scope;
        for (String pattern : annotation.exclude()) {
            narrowed = narrowed.excluding(pattern);
        }
        return new ModelDeclaration(jpa, narrowed);
    }

    private static io.migratetest.snapshot.Jpa entities(Jpa annotation) {
        int kinds = (annotation.packages().length > 0 ? 1 : 0)
                + (annotation.classes().length > 0 ? 1 : 0)
                + (annotation.unit().isEmpty() ? 0 : 1);
        if (kinds != 1) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "@Jpa names its entities in one way")
                    .help("give packages, classes or a persistence unit, and only one of them")
                    .asException();
        }
        if (!annotation.unit().isEmpty()) {
            return SchemaSources.jpaUnit(annotation.unit());
        }
        return annotation.packages().length > 0
                ? SchemaSources.jpa(annotation.packages())
                : SchemaSources.jpa(annotation.classes());
    }
}
