package com.example.tasks;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that {@link SchemaUpgrade} comes before all beans that use the database, as it does for Flyway and Liquibase. */
final class SchemaUpgradeDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(SchemaUpgrade.class);
    }
}
