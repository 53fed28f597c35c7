package io.migratetest.generated;

import java.util.List;
import org.jooq.Catalog;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.SchemaImpl;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public class Public extends SchemaImpl {

    private static final long serialVersionUID = 1L;

    public static final Public PUBLIC = new Public();

    private Public() {
        super(DSL.name("public"), null, DSL.comment(""));
    }

    @Override
    public Catalog getCatalog() {
        return DefaultCatalog.DEFAULT_CATALOG;
    }

    @Override
    public final List<Sequence<?>> getSequences() {
        return List.of(Internal.createSequence(
                "invoice_numbers", this, SQLDataType.BIGINT.nullable(false), null, 10, null, null, false, null));
    }

    @Override
    public final List<Table<?>> getTables() {
        return List.of(Orders.ORDERS, UserNames.USER_NAMES, Users.USERS);
    }
}
