package io.migratetest.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final SchemaObject USERS = table("public.users", "one");
    private static final SchemaObject ORDERS = table("public.orders", "one");

    private final Schema schema = Schema.of(List.of(USERS, ORDERS));

    @Test
    void equals_itself_after_a_change_and_its_reversal() {
        Schema changed = schema.with(List.of(USERS), List.of(table("public.users", "two")));
        Schema back = changed.with(List.of(table("public.users", "two")), List.of(table("public.users", "one")));

        assertThat(changed).isNotEqualTo(schema);
        assertThat(back).isEqualTo(schema).isNotEqualTo(changed);
    }

    @Test
    void differs_from_a_relative_where_either_was_changed() {
        Schema one = schema.with(List.of(USERS), List.of(table("public.users", "two")));
        Schema other = schema.with(List.of(ORDERS), List.of(table("public.orders", "two")));

        assertThat(one).isNotEqualTo(other);
        assertThat(one.with(List.of(ORDERS), List.of(table("public.orders", "two"))))
                .isEqualTo(other.with(List.of(USERS), List.of(table("public.users", "two"))));
    }

    @Test
    void equals_a_distant_relative_and_a_stranger_with_the_same_objects() {
        Schema distant = schema;
        for (int i = 0; i < 10; i++) {
            distant = distant.with(List.of(USERS), List.of(table("public.users", "other")))
                    .with(List.of(USERS), List.of(USERS));
        }

        assertThat(distant).isEqualTo(schema).isEqualTo(Schema.of(List.of(ORDERS, USERS)));
    }

    @Test
    void refuses_two_objects_of_one_name() {
        assertThatThrownBy(() -> schema.with(List.of(), List.of(USERS)))
                .hasMessage("two objects are called table public.users");
    }

    private static SchemaObject table(String name, String comment) {
        return new SchemaObject(new ObjectKey("table", name), Optional.empty(), Map.of("comment", comment));
    }
}
