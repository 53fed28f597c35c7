package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The matrix of changes of the cluster on every major version of PostgreSQL; those between the oldest and the newest only in the profile {@code majors}. */
class ClusterMatrixTest {

    @Test
    void is_as_large_as_we_promise() {
        assertThat(ChangeCase.all("changes/cluster")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ChangeCase.all("controls/cluster")).hasSizeGreaterThanOrEqualTo(8);
    }

    @Nested
    class OnTheNewest extends ClusterMatrix {
        OnTheNewest() {
            super(TestServer.shared());
        }
    }

    @Nested
    class OnTheOldest extends ClusterMatrix {
        OnTheOldest() {
            super(TestServer.of(TestServer.OLDEST));
        }
    }

    @Nested
    @Tag("majors")
    class On14 extends ClusterMatrix {
        On14() {
            super(TestServer.of(14));
        }
    }

    @Nested
    @Tag("majors")
    class On15 extends ClusterMatrix {
        On15() {
            super(TestServer.of(15));
        }
    }

    @Nested
    @Tag("majors")
    class On16 extends ClusterMatrix {
        On16() {
            super(TestServer.of(16));
        }
    }

    @Nested
    @Tag("majors")
    class On17 extends ClusterMatrix {
        On17() {
            super(TestServer.of(17));
        }
    }
}
