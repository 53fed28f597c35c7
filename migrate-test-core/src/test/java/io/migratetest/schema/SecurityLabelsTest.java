package io.migratetest.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No module that comes with our binaries provides security labels, so that no server executes these statements in a test. */
class SecurityLabelsTest {

    @Test
    void sets_what_differs_and_takes_away_what_is_not_wanted() {
        SchemaObject table = new SchemaObject(new ObjectKey("table", "public.fees"), Optional.empty(), Map.of());

        assertThat(SecurityLabels.change(
                        table, Optional.of("anon: MASKED\nselinux: secret"), Optional.of("anon: it's open\nother: x")))
                .containsExactly(
                        "SECURITY LABEL FOR selinux ON TABLE public.fees IS NULL",
                        "SECURITY LABEL FOR anon ON TABLE public.fees IS 'it''s open'",
                        "SECURITY LABEL FOR other ON TABLE public.fees IS 'x'");
    }

    @Test
    void names_the_database_by_where_it_runs() {
        SchemaObject database = new SchemaObject(ObjectKey.DATABASE, Optional.empty(), Map.of());

        assertThat(SecurityLabels.change(database, Optional.empty(), Optional.of("anon: 100 %")))
                .containsExactly(
                        "DO $$ BEGIN EXECUTE format('SECURITY LABEL FOR anon ON DATABASE %I IS ''100 %%''', current_database()); END $$");
    }
}
