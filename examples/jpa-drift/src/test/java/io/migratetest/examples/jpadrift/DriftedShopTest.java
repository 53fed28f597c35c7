package io.migratetest.examples.jpadrift;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Drift;
import io.migratetest.check.DriftScope;
import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found where the entities went on and the scripts did not. */
class DriftedShopTest {

    private static final SchemaSource ENTITIES = SchemaSources.jpa("io.migratetest.examples.jpadrift.drifted");

    private final DatabaseServer server = DatabaseServers.shared("embedded");
    private final MigrationProject project = MigrationProject.open("classpath:drifted", Optional.empty());

    @Test
    void finds_what_the_scripts_forgot() {
        Drift drift = project.compare(server, ENTITIES, DriftScope.ALL).drift().orElseThrow();

        assertThat(drift.findings().stream().filter(Finding::isFatal).map(Finding::message))
                .containsExactlyInAnyOrder(
                        "the model has column public.customers.phone, the schema does not",
                        "the model has constraint customers_email_key on public.customers, the schema does not",
                        "column public.customers.name: type is character varying(100) in the schema and character varying(200) in the model",
                        "the model has constraint fkpxtb8awmi0dk6smoh2vp1litg on public.orders, the schema does not",
                        "column public.orders.customer_id: not null is no in the schema and yes in the model",
                        "constraint orders_status_check on public.orders: definition is ALTER TABLE public.orders ADD CONSTRAINT orders_status_check CHECK (((status)::text = ANY ((ARRAY['NEW'::character varying, 'PAID'::character varying, 'SHIPPED'::character varying])::text[]))) in the schema and ALTER TABLE public.orders ADD CONSTRAINT orders_status_check CHECK (((status)::text = ANY ((ARRAY['NEW'::character varying, 'PAID'::character varying, 'SHIPPED'::character varying, 'RETURNED'::character varying])::text[]))) in the model",
                        "column public.orders.total: type is numeric(12,4) in the schema and numeric(12,2) in the model",
                        "column public.orders.placed_at: type is timestamp without time zone in the schema and timestamp(6) with time zone in the model",
                        "column public.orders.loyalty_points: type is integer in the schema and bigint in the model",
                        "the schema has column public.orders.warehouse, the model does not",
                        "sequence public.orders_seq: increment is 1 in the schema and 50 in the model");
        assertThat(drift.findings().stream()
                        .filter(finding -> !finding.isFatal() && finding.code() != FindingCode.MODEL_REMARK)
                        .map(Finding::message))
                .containsExactly(
                        "the schema has column public.orders.remark, the model does not, which breaks no code");
    }

    @Test
    void writes_the_revision_that_is_missing() {
        GeneratedRevision revision = project.autogenerate(server, ENTITIES, DriftScope.ALL, List.of());

        assertThat(revision.irreversible()).isEmpty();
        assertThat(revision.up())
                .contains(
                        "ALTER TABLE public.customers ADD COLUMN phone character varying(255);\n",
                        "-- destructive: what is in column public.orders.warehouse is lost\nALTER TABLE public.orders DROP COLUMN warehouse;\n",
                        "-- UPDATE public.orders SET customer_id = ... WHERE customer_id IS NULL;\n")
                .doesNotContain("remark");
    }
}
