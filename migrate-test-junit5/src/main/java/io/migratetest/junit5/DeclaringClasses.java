package io.migratetest.junit5;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test class and those that it is nested in, where its declaration is looked for.
 *
 * @param classes innermost first; never empty
 */
record DeclaringClasses(List<Class<?>> classes) {

    DeclaringClasses {
        classes = List.copyOf(classes);
    }

    /** Follows the contexts rather than the classes, since a nested class may be inherited from another outer class than the one that runs. */
    static DeclaringClasses of(ExtensionContext context) {
        return new DeclaringClasses(Stream.iterate(
                        Optional.of(context), Optional::isPresent, each -> each.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream)
                .flatMap(each -> each.getTestClass().stream())
                .<Class<?>>map(each -> each)
                .distinct()
                .toList());
    }

    /** The nearest annotation: on the class or what it inherits from, else on the class around it. */
    <A extends Annotation> Optional<A> nearest(Class<A> annotation) {
        return classes.stream()
                .flatMap(each -> AnnotationSupport.findAnnotation(each, annotation).stream())
                .findFirst();
    }

    /** The name that people know the test class by. */
    String name() {
        return classes.get(0).getName();
    }

    /**
     * Makes sure that there is one declaration.
     *
     * @throws ExtensionConfigurationException if there is none, or more than one
     */
    void requireDeclaration() {
        if (nearest(MigrationTest.class).isEmpty() && registered().isEmpty()) {
            throw refused(Problem.of(
                            ProblemCode.INVALID_ARGUMENT, "StandardMigrationChecks needs to know of which migrations")
                    .help("annotate the class with @MigrationTest(\"classpath:db/migration\")"));
        }
        requireOneDeclarationAtMost();
    }

    void requireOneDeclarationAtMost() {
        List<String> registered = registered();
        if (registered.size() > 1) {
            throw refused(Problem.of(ProblemCode.INVALID_ARGUMENT, "two extensions declare the migrations")
                    .with("fields", String.join("\n", registered))
                    .help("keep one of them, and write a test class for each folder of migrations"));
        }
        if (!registered.isEmpty() && nearest(MigrationTest.class).isPresent()) {
            throw refused(
                    Problem.of(ProblemCode.INVALID_ARGUMENT, "an annotation and an extension declare the migrations")
                            .with("field", registered.get(0))
                            .help("keep one of @MigrationTest and @RegisterExtension"));
        }
    }

    /** A mistake in the declaration, with the class that makes it. */
    ExtensionConfigurationException refused(Problem problem) {
        return new ExtensionConfigurationException(
                problem.with("test class", name()).render(), problem.cause().orElse(null));
    }

    private List<String> registered() {
        return classes.stream()
                .flatMap(each -> AnnotationSupport.findAnnotatedFields(
                        each, RegisterExtension.class, field -> field.getType() == MigrationExtension.class)
                        .stream())
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName())
                .distinct()
                .toList();
    }
}
