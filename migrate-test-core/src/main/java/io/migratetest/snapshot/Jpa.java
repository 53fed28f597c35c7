package io.migratetest.snapshot;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entities as a model: the schema for which Hibernate would write the DDL.
 *
 * @param unit the persistence unit that lists them
 * @param packages that hold them, subpackages too; on the class path of the current thread
 * @param classes that they are, with embeddables and converters that are found by no other way
 * @param settings of Hibernate: naming strategies, the default schema; those of {@code hibernate.properties} and of the persistence unit count, too
 */
public record Jpa(Optional<String> unit, List<String> packages, List<Class<?>> classes, Map<String, String> settings)
        implements SchemaSource {

    public Jpa {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        settings = Map.copyOf(settings);
    }

    static Jpa ofUnit(String unit) {
        return new Jpa(Optional.of(unit), List.of(), List.of(), Map.of());
    }

    static Jpa ofPackages(List<String> packages) {
        return new Jpa(Optional.empty(), packages, List.of(), Map.of());
    }

    static Jpa ofClasses(List<Class<?>> classes) {
        return new Jpa(Optional.empty(), List.of(), classes, Map.of());
    }

    /** This model with one more setting of Hibernate: {@code hibernate.physical_naming_strategy}. */
    public Jpa with(String setting, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(setting, value);
        return new Jpa(unit, packages, classes, more);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException also if Hibernate is missing or refuses the entities, or if there are none
     */
    @Override
    public Model model(ModelDatabases databases) {
        return UserLibraries.call(
                        UserLibraries.ofThread(),
                        HibernateModel.class,
                        List.of(Jpa.class, Model.class, ModelDatabases.class, SchemaSource.class),
                        List.of(OptionalLibrary.HIBERNATE),
                        "of",
                        this,
                        databases)
                .map(Model.class::cast)
                .orElseGet(() -> HibernateModel.of(this, databases));
    }

    /** For people: {@code JPA entities of com.example}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(packages);
        classes.forEach(type -> parts.add(type.getSimpleName()));
        return unit.map(name -> "JPA entities of the persistence unit '" + name + "'")
                .orElseGet(() -> "JPA entities of " + String.join(", ", parts));
    }
}
