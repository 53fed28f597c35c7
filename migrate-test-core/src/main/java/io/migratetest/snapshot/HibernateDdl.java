package io.migratetest.snapshot;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import jakarta.persistence.Persistence;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** The DDL that Hibernate writes; it never gets a database to see. Works with the lines 6.6 and 7 alike. */
final class HibernateDdl {

    private static final String SCRIPTS = "jakarta.persistence.schema-generation.scripts.";

    /** Whatever URL or data source the unit or {@code hibernate.properties} name: nobody connects to it. */
    private static final String NO_CONNECTIONS =
            "org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl";

    private final ClassLoader users;
    private final Jpa jpa;
    private final String serverVersion;

    /**
     * For a server.
     *
     * @param serverVersion as the server says it: {@code 18.6}
     */
    HibernateDdl(ClassLoader users, Jpa jpa, String serverVersion) {
        this.users = users;
        this.jpa = jpa;
        this.serverVersion = serverVersion;
    }

    /** For the entities of a persistence unit. */
    String ofUnit(String unit) {
        StringWriter ddl = new StringWriter();
        try {
            Persistence.generateSchema(unit, settings(ddl));
        } catch (RuntimeException | LinkageError refused) {
            throw refused(refused).asException();
        }
        return ddl.toString();
    }

    /**
     * For classes.
     *
     * @param remarks takes what is ambiguous about them
     */
    String ofClasses(Set<String> classes, List<String> remarks) {
        StringWriter ddl = new StringWriter();
        Map<String, Object> settings = settings(ddl);
        try (StandardServiceRegistry registry = registry(settings)) {
            MetadataSources sources = new MetadataSources(registry);
            for (String name : classes) {
                sources.addAnnotatedClass(Class.forName(name, false, users));
                sources.addPackage(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            }
            Metadata metadata = sources.buildMetadata();
            requirePostgres(metadata.getDatabase().getDialect());
            remarks.addAll(sharedTables(metadata));
            metadata.getEntityBindings().forEach(HibernateDdl::requirePrimitives);
            metadata.getEntityBindings().forEach(HibernateDdl::requireWhatAnyMappingRequires);
            SchemaManagementToolCoordinator.process(metadata, registry, settings, drop -> {});
            return ddl.toString();
        } catch (ClassNotFoundException | RuntimeException | LinkageError refused) {
            throw refused instanceof io.migratetest.problem.ProblemException ours
                    ? ours
                    : refused(refused).asException();
        }
    }

    private StandardServiceRegistry registry(Map<String, Object> settings) {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(users)
                        .build())
                .applySettings(settings)
                .build();
    }

    private Map<String, Object> settings(StringWriter ddl) {
        String[] version = serverVersion.split("[^0-9]+", -1);
        Map<String, Object> settings = new HashMap<>(jpa.settings());
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.put("jakarta.persistence.database-major-version", version[0]);
        settings.put("jakarta.persistence.database-minor-version", version.length > 1 ? version[1] : "0");
        settings.put("jakarta.persistence.schema-generation.database.action", "none");
        settings.put(SCRIPTS + "action", "create");
        settings.put(SCRIPTS + "create-target", ddl);
        settings.put("jakarta.persistence.create-database-schemas", "true");
        settings.put("hibernate.hbm2ddl.delimiter", ";");
        settings.put("hibernate.hbm2ddl.auto", "none");
        settings.put("hibernate.connection.provider_class", NO_CONNECTIONS);
        return settings;
    }

    private void requirePostgres(Dialect dialect) {
        if (!(dialect instanceof PostgreSQLDialect)) {
            throw Problem.of(ProblemCode.INVALID_MODEL, "the entities are mapped for another database than PostgreSQL")
                    .with("model", jpa.toString())
                    .with("dialect", dialect.getClass().getName())
                    .with("so", "its DDL says nothing about the schema of the migrations")
                    .help(
                            "take hibernate.dialect out of hibernate.properties and of the settings: Hibernate knows the dialect of PostgreSQL by itself")
                    .asException();
        }
    }

    /**
     * A primitive cannot be read from a column without a value. Hibernate says so unless there is a {@code @Column}, whose {@code nullable} is true if nobody mentions it. In a
     * table for several classes, those of the others have none.
     */
    private static void requirePrimitives(PersistentClass entity) {
        if (entity instanceof SingleTableSubclass || !entity.hasPojoRepresentation()) {
            return;
        }
        for (Property property : entity.getProperties()) {
            boolean isBasic = property.getValue() instanceof BasicValue && !property.isSynthetic();
            if (isBasic
                    && property.getGetter(entity.getMappedClass())
                            .getReturnTypeClass()
                            .isPrimitive()) {
                property.getColumns().forEach(column -> column.setNullable(false));
            }
        }
    }

    /** A column may be mapped twice, as an association and, without being written, as a value. Hibernate takes what the first of the two says. */
    private static void requireWhatAnyMappingRequires(PersistentClass entity) {
        if (entity instanceof SingleTableSubclass) {
            return;
        }
        for (Property property : entity.getProperties()) {
            Table table = property.getValue().getTable();
            property.getColumns().stream()
                    .filter(column -> !column.isNullable())
                    .map(table::getColumn)
                    .filter(column -> column != null)
                    .forEach(column -> column.setNullable(false));
        }
    }

    /** Two entities on one table are legal, and seldom meant. */
    private static List<String> sharedTables(Metadata metadata) {
        Map<String, List<String>> byTable = new TreeMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity instanceof RootClass root) {
                Table table = root.getTable();
                byTable.computeIfAbsent(
                                Stream.of(table.getSchema(), table.getName())
                                        .filter(part -> part != null)
                                        .collect(java.util.stream.Collectors.joining(".")),
                                unseen -> new ArrayList<>())
                        .add(root.getEntityName());
            }
        }
        return byTable.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "the entities %s share the table %s"
                        .formatted(
                                String.join(
                                        " and ",
                                        entry.getValue().stream().sorted().toList()),
                                entry.getKey()))
                .toList();
    }

    /** Hibernate's message names the class or the property in most cases; the innermost says why. */
    private Problem refused(Throwable refused) {
        Throwable innermost = refused;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        Problem problem = Problem.of(ProblemCode.INVALID_MODEL, "Hibernate refuses the entities")
                .with("model", jpa.toString())
                .with("Hibernate said", String.valueOf(refused.getMessage()));
        if (innermost != refused) {
            problem = problem.with("because", String.valueOf(innermost.getMessage()));
        }
        return problem.with("so", "nobody can say what schema they mean; the application would not start either")
                .help("correct the mapping that it names")
                .causedBy(refused);
    }
}
