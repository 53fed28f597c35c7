package io.migratetest.generated;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Check;
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public class Orders extends TableImpl<Record> {

    private static final long serialVersionUID = 1L;

    public static final Orders ORDERS = new Orders();

    public final TableField<Record, Long> ID =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this, "");

    public final TableField<Record, Long> USER_ID =
            createField(DSL.name("user_id"), SQLDataType.BIGINT.nullable(false), this, "");

    public final TableField<Record, BigDecimal> TOTAL = createField(
            DSL.name("total"),
            SQLDataType.NUMERIC(10, 2).nullable(false).defaultValue(DSL.field(DSL.raw("0"), SQLDataType.NUMERIC)),
            this,
            "");

    public final TableField<Record, BigDecimal> TWICE = createField(DSL.name("twice"), SQLDataType.NUMERIC, this, "");

    @Deprecated
    public final TableField<Record, Object> PLACE =
            createField(DSL.name("place"), DefaultDataType.getDefaultDataType("\"pg_catalog\".\"point\""), this, "");

    private Orders() {
        super(DSL.name("orders"), null, null, null, DSL.comment(""), TableOptions.table(), null);
    }

    @Override
    public Schema getSchema() {
        return Public.PUBLIC;
    }

    @Override
    public UniqueKey<Record> getPrimaryKey() {
        return Keys.ORDERS_PKEY;
    }

    @Override
    public List<ForeignKey<Record, ?>> getReferences() {
        return List.of(Keys.ORDERS__OF_USER);
    }

    @Override
    public List<Index> getIndexes() {
        return List.of(
                Internal.createIndex(DSL.name("dearest"), this, new OrderField[] {USER_ID, TOTAL.desc()}, false),
                Internal.createIndex(DSL.name("one_each"), this, new OrderField[] {USER_ID}, true),
                Internal.createIndex(DSL.name("orders_place"), this, new OrderField[] {PLACE}, false));
    }

    @Override
    public List<Check<Record>> getChecks() {
        return List.of(Internal.createCheck(this, DSL.name("total_positive"), "((total > (0)::numeric))", true));
    }
}
