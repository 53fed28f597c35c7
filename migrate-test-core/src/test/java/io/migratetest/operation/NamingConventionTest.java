package io.migratetest.operation;

import static io.migratetest.operation.Tables.addConstraint;
import static io.migratetest.operation.Tables.check;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Tables.exclude;
import static io.migratetest.operation.Tables.expression;
import static io.migratetest.operation.Tables.foreignKey;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has no name of its own is called as a project's templates say. */
class NamingConventionTest {

    /** The one of SQLAlchemy's documentation. */
    private static final NamingConvention SQLALCHEMY = NamingConvention.POSTGRESQL
            .with(Kind.IX, "ix_%(column_0_label)s")
            .with(Kind.UQ, "uq_%(table_name)s_%(column_0_N_name)s")
            .with(Kind.CK, "ck_%(table_name)s_%(constraint_name)s")
            .with(Kind.FK, "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s_%(referred_column_0_name)s")
            .with(Kind.PK, "pk_%(table_name)s")
            .with(Kind.EX, "ex_%(table_name)s");

    @Test
    void templates_are_in_sqlalchemys_words() {
        assertThat(List.of(
                        createIndex("sales.orders", "email", "id"),
                        addConstraint("orders", unique("email", "id")),
                        addConstraint("orders", check("total > 0").label("positive")),
                        addConstraint("orders", foreignKey("customer_id").references("sales.customers", "id")),
                        addConstraint("orders", primaryKey("id")),
                        addConstraint("orders", exclude("gist", "room WITH ="))))
                .extracting(creation -> creation.object(SQLALCHEMY).name().sql())
                .containsExactly(
                        "sales.ix_orders_email",
                        "uq_orders_email_id",
                        "ck_orders_positive",
                        "fk_orders_customer_id_customers_id",
                        "pk_orders",
                        "ex_orders");
    }

    @Test
    void columns_can_stand_together_and_be_counted() {
        NamingConvention names = SQLALCHEMY.with(Kind.UQ, "%(column_0N_name)s_%(column_1_name)s_%(column_0_N_label)s");
        assertThat(addConstraint("t", unique("a", "b")).object(names).name().name())
                .isEqualTo("ab_b_t_a_t_b");
    }

    @Test
    void a_name_of_its_own_stays() {
        assertThat(addConstraint("t", unique("a").named("mine"))
                        .object(SQLALCHEMY)
                        .name()
                        .name())
                .isEqualTo("mine");
    }

    @Test
    void what_a_template_asks_for_has_to_be_known() {
        assertThatThrownBy(() -> addConstraint("orders", check("total > 0")).actions(SQLALCHEMY))
                .hasMessage("""
                something on table orders has no name, and the naming convention gives it none
                  template  ck_%(table_name)s_%(constraint_name)s
                  unknown   %(constraint_name)s
                  known     %(table_name)s, %(column_0_name)s, %(column_0_N_name)s, %(column_0N_name)s, %(column_0_label)s, %(referred_table_name)s, \
                %(referred_column_0_name)s, %(constraint_name)s
                  help: name it: .named("..."); or give what the template asks for: columns, or .label("...")""");
        assertThatThrownBy(() -> createIndex("orders", expression("lower(a)")).actions(NamingConvention.POSTGRESQL))
                .hasMessageStartingWith("something on table orders has no name");
    }
}
