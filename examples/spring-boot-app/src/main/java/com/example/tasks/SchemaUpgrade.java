package com.example.tasks;

import io.migratetest.MigrationProject;
import io.migratetest.database.LiveDatabase;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Upgrades the database when the application starts, however many replicas start at once. */
@Component
public class SchemaUpgrade implements InitializingBean {

    public static final String MIGRATIONS = "classpath:db/migration";

    private final DataSource database;

    SchemaUpgrade(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        MigrationProject.open(MIGRATIONS, Optional.empty())
                .on(LiveDatabase.of(database))
                .upgrade("head");
    }
}
