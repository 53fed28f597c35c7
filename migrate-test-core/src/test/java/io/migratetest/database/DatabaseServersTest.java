package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.problem.ProblemException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseServersTest {

    @Test
    void all_who_ask_for_the_same_provider_share_a_server() {
        DatabaseServer first = DatabaseServers.shared("embedded");

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> DatabaseServers.shared("embedded")))
                .allMatch(server -> server == first);
    }

    @Test
    void a_server_that_was_closed_is_started_again() {
        AddressProvider provider = OtherServer.as(DatabaseServers.shared("embedded"), Map.of("loginTimeout", "20"));
        DatabaseServer first = DatabaseServers.shared(provider);
        first.close();

        try (DatabaseServer second = DatabaseServers.shared(provider)) {
            assertThat(second).isNotSameAs(first);
            assertThat(second.version()).isEqualTo(first.version());
        }
    }

    @Test
    void a_provider_that_fails_is_not_tried_again() {
        Attempts attempts = new Attempts();

        ProblemException first = catchThrowableOfType(ProblemException.class, () -> DatabaseServers.shared(attempts));
        ProblemException second = catchThrowableOfType(ProblemException.class, () -> DatabaseServers.shared(attempts));

        assertThat(second).hasMessage(first.getMessage());
        assertThat(attempts.count).isEqualTo(1);
    }

    private static final class Attempts implements DatabaseProvider {

        private int count;

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public DatabaseServer start() {
            count++;
            throw ContainerProvider.noEngine().asException();
        }
    }
}
