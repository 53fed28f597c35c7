package io.migratetest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.junit5.MigrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;

@MigrationTest("classpath:db/migration")
class SchemaRulesTest {

    @Test
    void every_table_survives_a_crash_and_is_closed_to_the_public(Catalog catalog) {
        assertThat(catalog.getTables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.<String>getAttribute("PERSISTENCE", "permanent")).isEqualTo("permanent");
            assertThat(table.<String>getAttribute("PRIVILEGES", "")).doesNotContain("PUBLIC");
        });
    }

    @Test
    void nobody_filters_rows_behind_our_back(Catalog catalog) {
        for (Table table : catalog.getTables()) {
            Map<String, Map<String, String>> policies = table.getAttribute("POLICIES", Map.of());
            assertThat(policies).as("policies of %s", table).isEmpty();
        }
    }

    @Test
    void a_task_goes_through_these_states_in_this_order(Catalog catalog) {
        assertThat(catalog.getColumnDataTypes())
                .filteredOn(type -> type.getName().equals("task_status"))
                .extracting(type -> type.getEnumValues())
                .containsExactly(List.of("open", "in progress", "done"));
    }
}
