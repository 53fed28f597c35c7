package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedProviderTest {

    private static final DatabaseServer SERVER = DatabaseServers.shared("embedded");

    @ParameterizedTest
    @CsvSource({"fsync, off", "synchronous_commit, off", "full_page_writes, off", "listen_addresses, 127.0.0.1"})
    void runs_with_settings_for_data_that_nobody_will_miss(String setting, String value) throws SQLException {
        try (Database database = SERVER.createDatabase()) {
            assertThat(Sql.text(database, "SELECT reset_val FROM pg_settings WHERE name = '" + setting + "'"))
                    .isEqualTo(value);
        }
    }

    @Test
    void introduces_itself() {
        assertThat(SERVER.provider()).isEqualTo("embedded");
        assertThat(SERVER.version()).isEqualTo("18.6");
        assertThat(SERVER.remark())
                .isEqualTo("PostgreSQL 18.6 (embedded, " + Storage.best().remark() + ")");
        assertThat(SERVER.isOurs()).isTrue();
    }

    @Test
    void keeps_its_data_on_disk_when_it_is_told_to() throws SQLException {
        EmbeddedProvider onDisk = new EmbeddedProvider(OptionalInt.empty(), Optional.of(Storage.DISK));
        try (DatabaseServer server = onDisk.start();
                Database database = server.createDatabase()) {
            assertThat(Sql.text(database, "SHOW data_directory"))
                    .startsWith(Storage.DISK.shared().toString());
            assertThat(server.remark()).isEqualTo("PostgreSQL 18.6 (embedded, data on disk)");
            assertThat(server.onDisk()).isEmpty();
        }
    }
}
