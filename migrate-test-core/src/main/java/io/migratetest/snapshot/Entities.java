package io.migratetest.snapshot;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Mapped classes on a class path.
 *
 * @param mapped that the model consists of, by name
 * @param leftOut what there is to say about entities that are no part of it
 */
record Entities(Set<String> mapped, List<String> leftOut) {

    private static final List<String> ANNOTATIONS =
            List.of("Entity", "MappedSuperclass", "Embeddable", "Converter").stream()
                    .map(name -> "jakarta.persistence." + name)
                    .toList();

    /** Those of the packages, or the classes themselves. */
    static Entities of(Jpa jpa, ClassLoader users) {
        Set<String> mapped = new TreeSet<>();
        jpa.classes().forEach(type -> mapped.add(type.getName()));
        if (!jpa.packages().isEmpty()) {
            try (ScanResult found = scanner(users)
                    .acceptPackages(jpa.packages().toArray(String[]::new))
                    .scan()) {
                annotated(found, ANNOTATIONS).forEach(mapped::add);
            }
        }
        return new Entities(mapped, leftOut(mapped, users));
    }

    /** Only classes in folders: those are the user's own, jars are others'. */
    private static List<String> leftOut(Set<String> mapped, ClassLoader users) {
        try (ScanResult found = scanner(users).disableJarScanning().scan()) {
            return annotated(found, ANNOTATIONS.subList(0, 1))
                    .filter(name -> !mapped.contains(name))
                    .sorted()
                    .map("entity %s is on the class path, but no part of the model"::formatted)
                    .toList();
        }
    }

    private static ClassGraph scanner(ClassLoader users) {
        return new ClassGraph()
                .overrideClassLoaders(users)
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .disableNestedJarScanning();
    }

    private static Stream<String> annotated(ScanResult found, List<String> annotations) {
        return annotations.stream()
                .flatMap(annotation -> found.getClassesWithAnnotation(annotation).stream())
                .map(ClassInfo::getName)
                .distinct();
    }
}
