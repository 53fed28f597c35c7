package io.migratetest.generated;

import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public final class Keys {

    public static final UniqueKey<Record> ORDERS_PKEY =
            Internal.createUniqueKey(Orders.ORDERS, DSL.name("orders_pkey"), new TableField[] {Orders.ORDERS.ID}, true);

    public static final UniqueKey<Record> USERS_EMAIL_KEY = Internal.createUniqueKey(
            Users.USERS, DSL.name("users_email_key"), new TableField[] {Users.USERS.EMAIL}, true);

    public static final UniqueKey<Record> USERS_PKEY =
            Internal.createUniqueKey(Users.USERS, DSL.name("users_pkey"), new TableField[] {Users.USERS.ID}, true);

    public static final ForeignKey<Record, Record> ORDERS__OF_USER = Internal.createForeignKey(
            Orders.ORDERS,
            DSL.name("of_user"),
            new TableField[] {Orders.ORDERS.USER_ID},
            USERS_PKEY,
            new TableField[] {Users.USERS.ID},
            true);

    private Keys() {}
}
