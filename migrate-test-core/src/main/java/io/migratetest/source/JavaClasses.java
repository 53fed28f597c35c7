package io.migratetest.source;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.ScanResult;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the classes that are revisions: in a package, or those that are registered for {@link ServiceLoader}. */
final class JavaClasses {

    private final ClassLoader classes;
    private final ShownPaths paths;

    JavaClasses(ClassLoader classes, ShownPaths paths) {
        this.classes = classes;
        this.paths = paths;
    }

    /**
     * The revisions of a package and of those below it, by name.
     *
     * @throws ProblemException if there is no such package
     */
    List<JavaClass> inPackage(String name) {
        try (ScanResult scan = graph().acceptPackages(name).scan()) {
            if (scan.getAllClasses().isEmpty()) {
                throw missing(name).asException();
            }
            return found(scan);
        }
    }

    /**
     * The revisions that are registered in {@code META-INF/services}, by name.
     *
     * @throws ProblemException if one that is registered cannot be loaded
     */
    List<JavaClass> registered() {
        List<Class<?>> types;
        try {
            types = ServiceLoader.load(JavaRevision.class, classes).stream()
                    .<Class<?>>map(ServiceLoader.Provider::type)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw Problem.of(ProblemCode.INVALID_REVISION_CLASS, "a registered revision class cannot be loaded")
                    .with("error", String.valueOf(e.getMessage()))
                    .help("correct META-INF/services/" + JavaRevision.class.getName())
                    .causedBy(e)
                    .asException();
        }
        String[] names = types.stream().map(Class::getName).toArray(String[]::new);
        try (ScanResult scan = graph().acceptClasses(names).scan()) {
            return types.stream()
                    .map(type -> Optional.ofNullable(scan.getClassInfo(type.getName()))
                            .map(info -> located(info, type))
                            .orElseGet(() -> unlocated(type)))
                    .toList();
        }
    }

    private ClassGraph graph() {
        return new ClassGraph()
                .addClassLoader(classes)
                .enableAnnotationInfo()
                .enableMethodInfo()
                .ignoreClassVisibility()
                .ignoreMethodVisibility();
    }

    /** Whatever claims to be a revision. */
    private List<JavaClass> found(ScanResult scan) {
        return Stream.concat(
                        scan.getClassesImplementing(JavaRevision.class).stream(),
                        scan.getClassesWithAnnotation(RevisionHeader.class).stream())
                .filter(type -> !type.isAbstract() && !type.isInterface())
                .distinct()
                .sorted()
                .map(type -> located(type, type.loadClass()))
                .toList();
    }

    private static JavaClass unlocated(Class<?> type) {
        Location name = Location.of(type.getName());
        return new JavaClass(type, name, name, name);
    }

    private JavaClass located(ClassInfo type, Class<?> loaded) {
        Optional<String> source = source(type);
        Location location = Location.of(source.orElse(type.getName()));
        return new JavaClass(
                loaded,
                source.map(file -> Location.of(file, firstLine(type.getDeclaredConstructorInfo())))
                        .orElse(location),
                source.map(file -> Location.of(file, firstLine(type.getDeclaredMethodInfo("upgrade"))))
                        .orElse(location),
                source.map(file -> Location.of(file, firstLine(type.getDeclaredMethodInfo("downgrade"))))
                        .orElse(location));
    }

    private static int firstLine(List<MethodInfo> methods) {
        return methods.stream()
                .mapToInt(MethodInfo::getMinLineNum)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
    }

    private Optional<String> source(ClassInfo type) {
        return Optional.ofNullable(type.getResource())
                .filter(resource -> resource.getURI().getScheme().equals("file"))
                .flatMap(resource ->
                        BuildOutput.javaSource(Path.of(resource.getURI()), String.valueOf(type.getSourceFile())))
                .map(paths::of);
    }

    private static Problem missing(String name) {
        return Problem.of(
                        ProblemCode.LOCATION_NOT_FOUND,
                        "location '%s%s' does not exist".formatted(JavaSource.PREFIX, name))
                .with("looked for", "classes of the package '%s' on the class path".formatted(name))
                .help("build, if they lie in src/main/java/%s; or correct the name of the package"
                        .formatted(name.replace('.', '/')));
    }
}
