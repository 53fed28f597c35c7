package io.migratetest.source;

import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.common.BaseDataSource;

/**
 * Where a program of somebody else's finds a database.
 *
 * @param port 0 for the usual one
 * @param options for the start of a session, as {@code PGOPTIONS} takes them
 * @param limit how long a step may take
 */
record ToolAddress(
        String host,
        int port,
        @Nullable String database,
        @Nullable String user,
        @Nullable String password,
        @Nullable String options,
        Duration limit) {

    static ToolAddress of(DataSource source) {
        BaseDataSource address = (BaseDataSource) source;
        return new ToolAddress(
                address.getServerNames()[0],
                address.getPortNumbers()[0],
                address.getDatabaseName(),
                address.getUser(),
                address.getPassword(),
                address.getOptions(),
                Duration.ofSeconds(address.getSocketTimeout()));
    }
}
