package io.migratetest.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceUrisTest {

    private static final String HERE = Path.of("").toUri().toString();

    @Test
    void of_a_file() {
        assertThat(SourceUris.of(Location.of("db/0001 create.up.sql"))).hasToString(HERE + "db/0001%20create.up.sql");
        assertThat(SourceUris.of(Location.of("db/0001.up.sql", 3))).hasToString(HERE + "db/0001.up.sql?line=3");
        assertThat(SourceUris.of(new Location("db/0001.up.sql", 3, 7)))
                .hasToString(HERE + "db/0001.up.sql?line=3&column=7");
    }

    @Test
    void of_an_entry_of_a_jar_which_is_on_the_class_path() {
        assertThat(SourceUris.of(Location.of("lib/app.jar!/db/0001 create.up.sql", 1)))
                .hasToString("classpath:/db/0001%20create.up.sql?line=1");
    }

    @Test
    void of_a_folder_as_users_write_it() {
        assertThat(SourceUris.ofLocation("classpath:db/migration")).hasToString("classpath:/db/migration");
        assertThat(SourceUris.ofLocation("classpath:/db/migration")).hasToString("classpath:/db/migration");
        assertThat(SourceUris.ofLocation("file:no/such/folder")).hasToString(HERE + "no/such/folder");
    }
}
