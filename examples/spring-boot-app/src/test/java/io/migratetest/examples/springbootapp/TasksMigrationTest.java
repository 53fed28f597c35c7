package io.migratetest.examples.springbootapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.tasks.OpenTasks;
import com.example.tasks.SchemaUpgrade;
import com.example.tasks.TasksApplication;
import io.migratetest.junit5.AtRevision;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.Migrations;
import io.migratetest.junit5.StandardMigrationChecks;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@MigrationTest(SchemaUpgrade.MIGRATIONS)
class TasksMigrationTest implements StandardMigrationChecks {

    @Test
    @AtRevision("0001")
    void an_application_that_starts_brings_an_old_database_up_to_date_before_it_reads_it(
            DataSource database, Connection connection, Migrations migrations) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO tasks (title) VALUES ('write it down')");
        }

        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(TasksApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("database", DataSource.class, () -> database))
                .run()) {
            assertThat(application.getBean(OpenTasks.class).titles()).containsExactly("write it down");
        }
        assertThat(migrations.current()).extracting(revision -> revision.id()).containsExactly("0002");
    }
}
