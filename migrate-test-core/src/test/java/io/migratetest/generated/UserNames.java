package io.migratetest.generated;

import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public class UserNames extends TableImpl<Record> {

    private static final long serialVersionUID = 1L;

    public static final UserNames USER_NAMES = new UserNames();

    public final TableField<Record, String> EMAIL = createField(DSL.name("email"), SQLDataType.VARCHAR(100), this, "");

    private UserNames() {
        super(
                DSL.name("user_names"),
                null,
                null,
                null,
                DSL.comment(""),
                TableOptions.view("create view \"user_names\" as  SELECT email FROM users;"),
                null);
    }

    @Override
    public Schema getSchema() {
        return Public.PUBLIC;
    }
}
