package io.migratetest.generated;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Identity;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public class Users extends TableImpl<Record> {

    private static final long serialVersionUID = 1L;

    public static final Users USERS = new Users();

    public final TableField<Record, Long> ID =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this, "");

    public final TableField<Record, String> EMAIL =
            createField(DSL.name("email"), SQLDataType.VARCHAR(100).nullable(false), this, "The \"name\" of the user.");

    public final TableField<Record, Mood> MOOD = createField(
            DSL.name("mood"),
            SQLDataType.VARCHAR
                    .nullable(false)
                    .defaultValue(DSL.field(DSL.raw("'good'::mood"), SQLDataType.VARCHAR))
                    .asEnumDataType(Mood.class),
            this,
            "");

    public final TableField<Record, String> NOTE = createField(DSL.name("note"), SQLDataType.CLOB, this, "");

    public final TableField<Record, OffsetDateTime> CREATED = createField(
            DSL.name("created"),
            SQLDataType.TIMESTAMPWITHTIMEZONE(6)
                    .nullable(false)
                    .defaultValue(DSL.field(DSL.raw("now()"), SQLDataType.TIMESTAMPWITHTIMEZONE)),
            this,
            "");

    public final TableField<Record, String[]> TAGS = createField(DSL.name("tags"), SQLDataType.CLOB.array(), this, "");

    public final TableField<Record, JSONB> SETTINGS = createField(DSL.name("settings"), SQLDataType.JSONB, this, "");

    public final TableField<Record, BigDecimal> CREDIT =
            createField(DSL.name("credit"), SQLDataType.NUMERIC(10, 2), this, "");

    private Users() {
        super(DSL.name("users"), null, null, null, DSL.comment(""), TableOptions.table(), null);
    }

    @Override
    public Schema getSchema() {
        return Public.PUBLIC;
    }

    @Override
    public Identity<Record, Long> getIdentity() {
        return (Identity<Record, Long>) super.getIdentity();
    }

    @Override
    public UniqueKey<Record> getPrimaryKey() {
        return Keys.USERS_PKEY;
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return List.of(Keys.USERS_EMAIL_KEY);
    }

    @Override
    public List<org.jooq.Index> getIndexes() {
        return List.of(
                Internal.createIndex(DSL.name("users_settings"), this, new org.jooq.OrderField[] {SETTINGS}, false));
    }
}
