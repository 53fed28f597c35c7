package io.migratetest.operation;

import static io.migratetest.operation.Data.bulkInsert;
import static io.migratetest.operation.Data.execute;
import static io.migratetest.operation.Data.sql;
import static io.migratetest.operation.DatabaseObjects.allTablesIn;
import static io.migratetest.operation.DatabaseObjects.changeOwner;
import static io.migratetest.operation.DatabaseObjects.columnOf;
import static io.migratetest.operation.DatabaseObjects.comment;
import static io.migratetest.operation.DatabaseObjects.constraintOf;
import static io.migratetest.operation.DatabaseObjects.createEnum;
import static io.migratetest.operation.DatabaseObjects.createExtension;
import static io.migratetest.operation.DatabaseObjects.createFunction;
import static io.migratetest.operation.DatabaseObjects.createMaterializedView;
import static io.migratetest.operation.DatabaseObjects.createObject;
import static io.migratetest.operation.DatabaseObjects.createPolicy;
import static io.migratetest.operation.DatabaseObjects.createProcedure;
import static io.migratetest.operation.DatabaseObjects.createSchema;
import static io.migratetest.operation.DatabaseObjects.createSequence;
import static io.migratetest.operation.DatabaseObjects.createTrigger;
import static io.migratetest.operation.DatabaseObjects.createView;
import static io.migratetest.operation.DatabaseObjects.domain;
import static io.migratetest.operation.DatabaseObjects.drop;
import static io.migratetest.operation.DatabaseObjects.dropComment;
import static io.migratetest.operation.DatabaseObjects.dropEnum;
import static io.migratetest.operation.DatabaseObjects.function;
import static io.migratetest.operation.DatabaseObjects.grant;
import static io.migratetest.operation.DatabaseObjects.index;
import static io.migratetest.operation.DatabaseObjects.materializedView;
import static io.migratetest.operation.DatabaseObjects.policyOf;
import static io.migratetest.operation.DatabaseObjects.procedure;
import static io.migratetest.operation.DatabaseObjects.rename;
import static io.migratetest.operation.DatabaseObjects.renameEnumValue;
import static io.migratetest.operation.DatabaseObjects.replace;
import static io.migratetest.operation.DatabaseObjects.revoke;
import static io.migratetest.operation.DatabaseObjects.schema;
import static io.migratetest.operation.DatabaseObjects.sequence;
import static io.migratetest.operation.DatabaseObjects.setSchema;
import static io.migratetest.operation.DatabaseObjects.table;
import static io.migratetest.operation.DatabaseObjects.triggerOf;
import static io.migratetest.operation.DatabaseObjects.type;
import static io.migratetest.operation.DatabaseObjects.view;
import static io.migratetest.operation.OperationCase.given;
import static io.migratetest.operation.Tables.addColumn;
import static io.migratetest.operation.Tables.addConstraint;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Tables.attachPartition;
import static io.migratetest.operation.Tables.check;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.detachPartition;
import static io.migratetest.operation.Tables.disableRowSecurity;
import static io.migratetest.operation.Tables.disableTrigger;
import static io.migratetest.operation.Tables.dropColumn;
import static io.migratetest.operation.Tables.dropConstraint;
import static io.migratetest.operation.Tables.dropIndex;
import static io.migratetest.operation.Tables.dropTable;
import static io.migratetest.operation.Tables.enableRowSecurity;
import static io.migratetest.operation.Tables.enableTrigger;
import static io.migratetest.operation.Tables.exclude;
import static io.migratetest.operation.Tables.expression;
import static io.migratetest.operation.Tables.forceRowSecurity;
import static io.migratetest.operation.Tables.foreignKey;
import static io.migratetest.operation.Tables.key;
import static io.migratetest.operation.Tables.like;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Tables.renameColumn;
import static io.migratetest.operation.Tables.renameTable;
import static io.migratetest.operation.Tables.setLogged;
import static io.migratetest.operation.Tables.setUnlogged;
import static io.migratetest.operation.Tables.unique;
import static io.migratetest.operation.Types.array;
import static io.migratetest.operation.Types.bigint;
import static io.migratetest.operation.Types.integer;
import static io.migratetest.operation.Types.named;
import static io.migratetest.operation.Types.numeric;
import static io.migratetest.operation.Types.text;
import static io.migratetest.operation.Types.timestamptz;
import static io.migratetest.operation.Types.varchar;

import io.migratetest.operation.Constraint.Reaction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of operation that has an inverse, with what can be said of it. */
final class OperationCases {

    private static final String ORDERS = "CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, email text)";
    private static final String CUSTOMERS = "CREATE TABLE customers (id bigint PRIMARY KEY, tax_id text UNIQUE); ";
    private static final String MOOD = "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')";
    private static final String STAMP =
            ORDERS + "; CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'";

    private OperationCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(tables(), columns(), constraints(), indexes(), types(), objects(), rights(), data())
                .flatMap(List::stream);
    }

    static List<OperationCase> tables() {
        return List.of(
                given(
                        CUSTOMERS,
                        createTable(
                                        "orders",
                                        column("id", bigint()).identity(),
                                        column("customer_id", bigint()).notNull(),
                                        column("email", text())
                                                .notNull()
                                                .collate("C")
                                                .comment("where the bill goes"),
                                        column("status", varchar(20)).notNull().defaultValue("it's new"),
                                        column("total", numeric(10, 2)).defaultValue(0),
                                        column("gross", numeric(10, 2)).computed("total * 1.19"),
                                        column("created_at", timestamptz()).defaultValue(sql("now()")),
                                        column("tags", array(text())).defaultValue(List.of("a", "b")),
                                        primaryKey("id"),
                                        unique("email", "status"),
                                        foreignKey("customer_id")
                                                .references("customers", "id")
                                                .onDelete(Reaction.CASCADE),
                                        check("total >= 0"))
                                .comment("what was sold"),
                        """
                        CREATE TABLE orders (
                            id bigint GENERATED BY DEFAULT AS IDENTITY,
                            customer_id bigint NOT NULL,
                            email text COLLATE "C" NOT NULL,
                            status varchar(20) NOT NULL DEFAULT 'it''s new',
                            total numeric(10, 2) DEFAULT 0,
                            gross numeric(10, 2) GENERATED ALWAYS AS (total * 1.19) STORED,
                            created_at timestamptz DEFAULT now(),
                            tags text[] DEFAULT ARRAY['a', 'b'],
                            CONSTRAINT orders_pkey PRIMARY KEY (id),
                            CONSTRAINT orders_email_status_key UNIQUE (email, status),
                            CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
                            CONSTRAINT orders_check CHECK (total >= 0)
                        );
                        COMMENT ON TABLE orders IS 'what was sold';
                        COMMENT ON COLUMN orders.email IS 'where the bill goes'""",
                        "DROP TABLE orders"),
                given("", createTable("empty"), "CREATE TABLE empty ()", "DROP TABLE empty"),
                given(
                        "",
                        createTable("empty").tablespace("pg_default"),
                        "CREATE TABLE empty () TABLESPACE pg_default",
                        "DROP TABLE empty"),
                given(
                        "CREATE SCHEMA sales",
                        createTable("sales.orders", column("id", bigint()).identityAlways())
                                .unlogged()
                                .ifNotExists()
                                .storage("fillfactor = 70"),
                        """
                        CREATE UNLOGGED TABLE IF NOT EXISTS sales.orders (
                            id bigint GENERATED ALWAYS AS IDENTITY
                        ) WITH (fillfactor = 70)""",
                        "DROP TABLE sales.orders"),
                given(
                        "",
                        createTable("orders", column("id", bigint()).identity("START WITH 100"))
                                .partitionBy("RANGE (id)"),
                        """
                        CREATE TABLE orders (
                            id bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 100)
                        ) PARTITION BY RANGE (id)""",
                        "DROP TABLE orders"),
                given(
                        "CREATE TABLE orders (id bigint) PARTITION BY RANGE (id)",
                        createTable("orders_1").partitionOf("orders", "FOR VALUES FROM (1) TO (100)"),
                        "CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (1) TO (100)",
                        "DROP TABLE orders_1"),
                given(
                        ORDERS,
                        createTable("old_orders", column("closed", "date"))
                                .inherits("orders")
                                .using("heap"),
                        """
                        CREATE TABLE old_orders (
                            closed date
                        ) INHERITS (orders) USING heap""",
                        "DROP TABLE old_orders"),
                given(ORDERS, createTable("old_orders", like("orders").including("ALL")), """
                        CREATE TABLE old_orders (
                            LIKE orders INCLUDING ALL
                        )""", "DROP TABLE old_orders"),
                given(
                        "CREATE TABLE orders (id bigint CONSTRAINT orders_pkey PRIMARY KEY)",
                        dropTable("orders", column("id", bigint()), primaryKey("id")),
                        "DROP TABLE orders",
                        """
                        CREATE TABLE orders (
                            id bigint,
                            CONSTRAINT orders_pkey PRIMARY KEY (id)
                        )"""),
                given(
                        "CREATE TABLE orders (id bigint)",
                        drop(createTable("orders", column("id", bigint()))).ifExists(),
                        "DROP TABLE IF EXISTS orders",
                        """
                        CREATE TABLE orders (
                            id bigint
                        )"""),
                given(
                        ORDERS,
                        renameTable("orders", "Bills"),
                        "ALTER TABLE orders RENAME TO \"Bills\"",
                        "ALTER TABLE \"Bills\" RENAME TO orders"),
                given(
                        "CREATE SCHEMA sales; CREATE SCHEMA archive; CREATE TABLE sales.orders ()",
                        setSchema(table("sales.orders"), "archive"),
                        "ALTER TABLE sales.orders SET SCHEMA archive",
                        "ALTER TABLE archive.orders SET SCHEMA sales"),
                given(
                        ORDERS,
                        setUnlogged("orders"),
                        "ALTER TABLE orders SET UNLOGGED",
                        "ALTER TABLE orders SET LOGGED"),
                given(
                        "CREATE UNLOGGED TABLE orders ()",
                        setLogged("orders"),
                        "ALTER TABLE orders SET LOGGED",
                        "ALTER TABLE orders SET UNLOGGED"),
                given(
                        "CREATE TABLE orders (id bigint) PARTITION BY RANGE (id); CREATE TABLE orders_1 (id bigint)",
                        attachPartition("orders", "orders_1", "FOR VALUES FROM (1) TO (100)"),
                        "ALTER TABLE orders ATTACH PARTITION orders_1 FOR VALUES FROM (1) TO (100)",
                        "ALTER TABLE orders DETACH PARTITION orders_1"),
                given(
                        "CREATE TABLE orders (id bigint) PARTITION BY RANGE (id); CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (1) TO (100)",
                        detachPartition("orders", "orders_1", "FOR VALUES FROM (1) TO (100)"),
                        "ALTER TABLE orders DETACH PARTITION orders_1",
                        "ALTER TABLE orders ATTACH PARTITION orders_1 FOR VALUES FROM (1) TO (100)"));
    }

    static List<OperationCase> columns() {
        return List.of(
                given(
                        ORDERS,
                        addColumn(
                                "orders",
                                column("note", text()).compression("pglz").collate("C")),
                        "ALTER TABLE orders ADD COLUMN note text COMPRESSION pglz COLLATE \"C\"",
                        "ALTER TABLE orders DROP COLUMN note"),
                given(
                        ORDERS,
                        addColumn("orders", column("note", text()).comment("a word"))
                                .ifNotExists(),
                        """
                        ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;
                        COMMENT ON COLUMN orders.note IS 'a word'""",
                        "ALTER TABLE orders DROP COLUMN note"),
                given(
                        ORDERS,
                        dropColumn("orders", column("email", text())),
                        "ALTER TABLE orders DROP COLUMN email",
                        "ALTER TABLE orders ADD COLUMN email text"),
                given(
                        ORDERS,
                        renameColumn("orders", "email", "user"),
                        "ALTER TABLE orders RENAME COLUMN email TO \"user\"",
                        "ALTER TABLE orders RENAME COLUMN \"user\" TO email"),
                given(
                        ORDERS,
                        alterColumn("orders", "email")
                                .type(varchar(200))
                                .collate("C")
                                .using("left(email, 200)")
                                .notNull()
                                .defaultValue("?")
                                .comment("where the bill goes")
                                .existingType(text())
                                .existingNoDefault(),
                        """
                        ALTER TABLE orders ALTER COLUMN email DROP DEFAULT, ALTER COLUMN email TYPE varchar(200) COLLATE "C" USING left(email, 200), \
                        ALTER COLUMN email SET NOT NULL, ALTER COLUMN email SET DEFAULT '?';
                        COMMENT ON COLUMN orders.email IS 'where the bill goes'""",
                        """
                        ALTER TABLE orders ALTER COLUMN email TYPE text, ALTER COLUMN email DROP NOT NULL, ALTER COLUMN email DROP DEFAULT;
                        COMMENT ON COLUMN orders.email IS NULL"""),
                given(
                        "CREATE TABLE orders (state text DEFAULT '1')",
                        alterColumn("orders", "state")
                                .type(integer())
                                .using("state::integer")
                                .defaultValue(1)
                                .existingType(text())
                                .existingUsing("state::text")
                                .existingDefault("1"),
                        "ALTER TABLE orders ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE integer USING state::integer, ALTER COLUMN state SET DEFAULT 1",
                        "ALTER TABLE orders ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE text USING state::text, ALTER COLUMN state SET DEFAULT '1'"),
                given(
                        "CREATE TABLE orders (name text COLLATE \"C\" NOT NULL DEFAULT now())",
                        alterColumn("orders", "name")
                                .type(text())
                                .existingType(text())
                                .existingCollation("C")
                                .nullable()
                                .dropDefault()
                                .existingDefault(sql("now()")),
                        "ALTER TABLE orders ALTER COLUMN name TYPE text, ALTER COLUMN name DROP NOT NULL, ALTER COLUMN name DROP DEFAULT",
                        "ALTER TABLE orders ALTER COLUMN name DROP DEFAULT, ALTER COLUMN name TYPE text COLLATE \"C\", ALTER COLUMN name SET NOT NULL, "
                                + "ALTER COLUMN name SET DEFAULT now()"),
                given(
                        ORDERS,
                        alterColumn("orders", "id").identity(),
                        "ALTER TABLE orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY",
                        "ALTER TABLE orders ALTER COLUMN id DROP IDENTITY"),
                given(
                        ORDERS,
                        alterColumn("orders", "id").identityAlways(),
                        "ALTER TABLE orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY",
                        "ALTER TABLE orders ALTER COLUMN id DROP IDENTITY"),
                given(
                        "CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY)",
                        alterColumn("orders", "id").dropIdentity().existingIdentityAlways(),
                        "ALTER TABLE orders ALTER COLUMN id DROP IDENTITY",
                        "ALTER TABLE orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY"),
                given(
                        "CREATE TABLE orders (id bigint GENERATED BY DEFAULT AS IDENTITY)",
                        alterColumn("orders", "id").dropIdentity().existingIdentity(),
                        "ALTER TABLE orders ALTER COLUMN id DROP IDENTITY",
                        "ALTER TABLE orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY"),
                given(
                        "CREATE TABLE orders (total numeric, gross numeric GENERATED ALWAYS AS (total * 2) STORED)",
                        alterColumn("orders", "gross").computed("total * 3").existingComputed("total * 2"),
                        "ALTER TABLE orders ALTER COLUMN gross SET EXPRESSION AS (total * 3)",
                        "ALTER TABLE orders ALTER COLUMN gross SET EXPRESSION AS (total * 2)"),
                given(
                        ORDERS,
                        alterColumn("orders", "email")
                                .statistics(500)
                                .existingStatistics(-1)
                                .storage("EXTERNAL")
                                .existingStorage("EXTENDED"),
                        "ALTER TABLE orders ALTER COLUMN email SET STATISTICS 500, ALTER COLUMN email SET STORAGE EXTERNAL",
                        "ALTER TABLE orders ALTER COLUMN email SET STATISTICS -1, ALTER COLUMN email SET STORAGE EXTENDED"),
                given(
                        ORDERS + "; COMMENT ON COLUMN orders.email IS 'old'",
                        alterColumn("orders", "email").comment("new").existingComment("old"),
                        "COMMENT ON COLUMN orders.email IS 'new'",
                        "COMMENT ON COLUMN orders.email IS 'old'"));
    }

    static List<OperationCase> constraints() {
        return List.of(
                given(
                        "CREATE TABLE orders (id bigint NOT NULL, total numeric)",
                        addConstraint(
                                "orders", primaryKey("id").include("total").named("pk_orders")),
                        "ALTER TABLE orders ADD CONSTRAINT pk_orders PRIMARY KEY (id) INCLUDE (total)",
                        "ALTER TABLE orders DROP CONSTRAINT pk_orders"),
                given(
                        ORDERS,
                        addConstraint(
                                "orders", unique("email").nullsNotDistinct().initiallyDeferred()),
                        "ALTER TABLE orders ADD CONSTRAINT orders_email_key UNIQUE NULLS NOT DISTINCT (email) DEFERRABLE INITIALLY DEFERRED",
                        "ALTER TABLE orders DROP CONSTRAINT orders_email_key"),
                given(
                        CUSTOMERS + ORDERS,
                        addConstraint(
                                "orders",
                                foreignKey("email")
                                        .references("customers", "tax_id")
                                        .matchFull()
                                        .onDelete(Reaction.SET_NULL)
                                        .onUpdate(Reaction.CASCADE)
                                        .deferrable()
                                        .notValid()),
                        "ALTER TABLE orders ADD CONSTRAINT orders_email_fkey FOREIGN KEY (email) REFERENCES customers (tax_id) MATCH FULL "
                                + "ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE NOT VALID",
                        "ALTER TABLE orders DROP CONSTRAINT orders_email_fkey"),
                given(
                        CUSTOMERS + ORDERS,
                        addConstraint("orders", foreignKey("id").references("customers")),
                        "ALTER TABLE orders ADD CONSTRAINT orders_id_fkey FOREIGN KEY (id) REFERENCES customers",
                        "ALTER TABLE orders DROP CONSTRAINT orders_id_fkey"),
                given(
                        ORDERS,
                        addConstraint(
                                "orders",
                                check("total > 0").named("Total").noInherit().notValid()),
                        "ALTER TABLE orders ADD CONSTRAINT \"Total\" CHECK (total > 0) NO INHERIT NOT VALID",
                        "ALTER TABLE orders DROP CONSTRAINT \"Total\""),
                given(
                        "CREATE TABLE bookings (room int4range, during tsrange, cancelled boolean)",
                        addConstraint(
                                "bookings",
                                exclude("gist", "room WITH =, during WITH &&").where("NOT cancelled")),
                        "ALTER TABLE bookings ADD CONSTRAINT bookings_excl EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled)",
                        "ALTER TABLE bookings DROP CONSTRAINT bookings_excl"),
                given(
                        ORDERS + "; ALTER TABLE orders ADD CONSTRAINT orders_check CHECK (total > 0)",
                        dropConstraint("orders", check("total > 0")).ifExists(),
                        "ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_check",
                        "ALTER TABLE orders ADD CONSTRAINT orders_check CHECK (total > 0)"),
                given(
                        ORDERS,
                        rename(constraintOf("orders", "orders_pkey"), "pk"),
                        "ALTER TABLE orders RENAME CONSTRAINT orders_pkey TO pk",
                        "ALTER TABLE orders RENAME CONSTRAINT pk TO orders_pkey"));
    }

    static List<OperationCase> indexes() {
        return List.of(
                given(
                        ORDERS,
                        createIndex("orders", "email", "total").unique().nullsNotDistinct(),
                        "CREATE UNIQUE INDEX orders_email_total_idx ON orders (email, total) NULLS NOT DISTINCT",
                        "DROP INDEX orders_email_total_idx"),
                given(
                        ORDERS,
                        createIndex(
                                        "orders",
                                        expression("lower(email)"),
                                        key("email")
                                                .collate("C")
                                                .operators("text_pattern_ops")
                                                .descending()
                                                .nullsLast(),
                                        key("total").nullsFirst())
                                .named("ix")
                                .ifNotExists()
                                .include("id")
                                .storage("fillfactor = 70")
                                .tablespace("pg_default")
                                .where("total > 0"),
                        "CREATE INDEX IF NOT EXISTS ix ON orders ((lower(email)), email COLLATE \"C\" text_pattern_ops DESC NULLS LAST, total NULLS FIRST) "
                                + "INCLUDE (id) WITH (fillfactor = 70) TABLESPACE pg_default WHERE total > 0",
                        "DROP INDEX ix"),
                given(
                        "CREATE SCHEMA sales; CREATE TABLE sales.documents (body tsvector)",
                        createIndex("sales.documents", key("body").operators("tsvector_ops", "siglen = 256"))
                                .using("gist"),
                        "CREATE INDEX documents_body_idx ON sales.documents USING gist (body tsvector_ops (siglen = 256))",
                        "DROP INDEX sales.documents_body_idx"),
                given(
                        ORDERS,
                        createIndex("orders", "email").concurrently(),
                        "CREATE INDEX CONCURRENTLY orders_email_idx ON orders (email)",
                        "DROP INDEX CONCURRENTLY orders_email_idx"),
                given(
                        ORDERS + "; CREATE INDEX orders_email_idx ON orders (email)",
                        dropIndex(createIndex("orders", "email")).concurrently().ifExists(),
                        "DROP INDEX CONCURRENTLY IF EXISTS orders_email_idx",
                        "CREATE INDEX orders_email_idx ON orders (email)"),
                given(
                        ORDERS,
                        rename(index("orders_pkey"), "pk"),
                        "ALTER INDEX orders_pkey RENAME TO pk",
                        "ALTER INDEX pk RENAME TO orders_pkey"));
    }

    static List<OperationCase> types() {
        return List.of(
                given(
                        "",
                        createEnum("mood", "sad", "it's \\ ok"),
                        "CREATE TYPE mood AS ENUM ('sad', E'it''s \\\\ ok')",
                        "DROP TYPE mood"),
                given(
                        MOOD,
                        dropEnum("mood", "sad", "ok", "happy"),
                        "DROP TYPE mood",
                        "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')"),
                given(
                        MOOD,
                        renameEnumValue("mood", "ok", "fine"),
                        "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'",
                        "ALTER TYPE mood RENAME VALUE 'fine' TO 'ok'"),
                given(
                        "",
                        createObject(domain("email"), "AS text CHECK (VALUE LIKE '%@%')"),
                        "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%')",
                        "DROP DOMAIN email"),
                given(
                        "",
                        createObject(type("pair"), "AS (a integer, b integer)"),
                        "CREATE TYPE pair AS (a integer, b integer)",
                        "DROP TYPE pair"),
                given(
                        "",
                        createObject(
                                DatabaseObject.of("COLLATION", "numeric_order"),
                                "(provider = icu, locale = 'en-u-kn')"),
                        "CREATE COLLATION numeric_order (provider = icu, locale = 'en-u-kn')",
                        "DROP COLLATION numeric_order"),
                given(
                        MOOD,
                        rename(type("mood"), "Feeling"),
                        "ALTER TYPE mood RENAME TO \"Feeling\"",
                        "ALTER TYPE \"Feeling\" RENAME TO mood"),
                given(
                        "CREATE TYPE \"Mood\" AS ENUM ('sad')",
                        createTable("people", column("mood", named("Mood")).defaultValue("sad")),
                        """
                        CREATE TABLE people (
                            mood "Mood" DEFAULT 'sad'
                        )""",
                        "DROP TABLE people"));
    }

    static List<OperationCase> objects() {
        return List.of(
                given(
                        ORDERS,
                        createSequence("numbers")
                                .ifNotExists()
                                .as("integer")
                                .incrementBy(5)
                                .minimum(-10)
                                .maximum(1000)
                                .startWith(100)
                                .cache(20)
                                .cycle()
                                .ownedBy("orders", "id"),
                        "CREATE SEQUENCE IF NOT EXISTS numbers AS integer INCREMENT BY 5 MINVALUE -10 MAXVALUE 1000 START WITH 100 CACHE 20 CYCLE OWNED BY orders.id",
                        "DROP SEQUENCE numbers"),
                given(
                        "CREATE SEQUENCE s",
                        rename(sequence("s"), "t"),
                        "ALTER SEQUENCE s RENAME TO t",
                        "ALTER SEQUENCE t RENAME TO s"),
                given(
                        ORDERS,
                        createView("open_orders", "SELECT id FROM orders WHERE total > 0")
                                .columns("number")
                                .options("security_barrier")
                                .withCheckOption(),
                        "CREATE VIEW open_orders (number) WITH (security_barrier) AS SELECT id FROM orders WHERE total > 0 WITH CHECK OPTION",
                        "DROP VIEW open_orders"),
                given(
                        ORDERS + "; CREATE VIEW v AS SELECT id FROM orders",
                        replace(createView("v", "SELECT id FROM orders WHERE total > 0"))
                                .existing(createView("v", "SELECT id FROM orders")),
                        "CREATE OR REPLACE VIEW v AS SELECT id FROM orders WHERE total > 0",
                        "CREATE OR REPLACE VIEW v AS SELECT id FROM orders"),
                given(
                        "CREATE VIEW v AS SELECT 1 AS one",
                        rename(view("v"), "w"),
                        "ALTER VIEW v RENAME TO w",
                        "ALTER VIEW w RENAME TO v"),
                given(
                        ORDERS,
                        createMaterializedView("sums", "SELECT sum(total) FROM orders")
                                .ifNotExists()
                                .columns("total")
                                .storage("fillfactor = 70")
                                .tablespace("pg_default")
                                .withNoData(),
                        "CREATE MATERIALIZED VIEW IF NOT EXISTS sums (total) WITH (fillfactor = 70) TABLESPACE pg_default "
                                + "AS SELECT sum(total) FROM orders WITH NO DATA",
                        "DROP MATERIALIZED VIEW sums"),
                given(
                        "CREATE MATERIALIZED VIEW m AS SELECT 1 AS one",
                        rename(materializedView("m"), "n"),
                        "ALTER MATERIALIZED VIEW m RENAME TO n",
                        "ALTER MATERIALIZED VIEW n RENAME TO m"),
                given(
                        "CREATE SCHEMA sales",
                        createFunction("sales.add", "a integer, b numeric(10, 2) DEFAULT 1, c text = 'x, y'")
                                .returns("numeric")
                                .properties("IMMUTABLE STRICT")
                                .body("sql", "SELECT a + b -- $$"),
                        "CREATE FUNCTION sales.add(a integer, b numeric(10, 2) DEFAULT 1, c text = 'x, y') RETURNS numeric LANGUAGE sql IMMUTABLE STRICT "
                                + "AS $body1$SELECT a + b -- $$$body1$",
                        "DROP FUNCTION sales.add(a integer, b numeric(10, 2), c text)"),
                given(
                        "",
                        createFunction("one", "").returns("integer").sqlBody("RETURN 1"),
                        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql RETURN 1",
                        "DROP FUNCTION one()"),
                given(
                        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS $$SELECT 1$$",
                        replace(createFunction("one", "").returns("integer").body("sql", "SELECT 2"))
                                .existing(createFunction("one", "")
                                        .returns("integer")
                                        .body("sql", "SELECT 1")),
                        "CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS $$SELECT 2$$",
                        "CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS $$SELECT 1$$"),
                given(
                        "CREATE FUNCTION one(a integer) RETURNS integer LANGUAGE sql AS $$SELECT 1$$",
                        rename(function("one", "integer"), "two"),
                        "ALTER FUNCTION one(integer) RENAME TO two",
                        "ALTER FUNCTION two(integer) RENAME TO one"),
                given(
                        "",
                        createProcedure("clean", "").body("plpgsql", "BEGIN END"),
                        "CREATE PROCEDURE clean() LANGUAGE plpgsql AS $$BEGIN END$$",
                        "DROP PROCEDURE clean()"),
                given(
                        "CREATE PROCEDURE clean() LANGUAGE sql AS $$SELECT 1$$",
                        comment(procedure("clean", ""), "old"),
                        "COMMENT ON PROCEDURE clean() IS 'old'",
                        "COMMENT ON PROCEDURE clean() IS NULL"),
                given(
                        STAMP,
                        createTrigger("stamp", "orders")
                                .fires("BEFORE INSERT OR UPDATE OF total")
                                .when("NEW.total > 0")
                                .executes("stamp", "it's", "b"),
                        "CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF total ON orders FOR EACH ROW WHEN (NEW.total > 0) EXECUTE FUNCTION stamp('it''s', 'b')",
                        "DROP TRIGGER stamp ON orders"),
                given(
                        STAMP,
                        createTrigger("stamp", "orders")
                                .fires("AFTER DELETE")
                                .referencing("OLD TABLE AS gone")
                                .forEachStatement()
                                .executes("stamp"),
                        "CREATE TRIGGER stamp AFTER DELETE ON orders REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION stamp()",
                        "DROP TRIGGER stamp ON orders"),
                given(
                        STAMP,
                        createTrigger("stamp", "orders")
                                .fires("AFTER INSERT")
                                .initiallyDeferred()
                                .executes("stamp"),
                        "CREATE CONSTRAINT TRIGGER stamp AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stamp()",
                        "DROP TRIGGER stamp ON orders"),
                given(
                        STAMP + "; CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION stamp()",
                        rename(triggerOf("orders", "t"), "u"),
                        "ALTER TRIGGER t ON orders RENAME TO u",
                        "ALTER TRIGGER u ON orders RENAME TO t"),
                given(
                        STAMP + "; CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION stamp()",
                        disableTrigger("orders", "t"),
                        "ALTER TABLE orders DISABLE TRIGGER t",
                        "ALTER TABLE orders ENABLE TRIGGER t"),
                given(
                        STAMP
                                + "; CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION stamp(); ALTER TABLE orders DISABLE TRIGGER t",
                        enableTrigger("orders", "t"),
                        "ALTER TABLE orders ENABLE TRIGGER t",
                        "ALTER TABLE orders DISABLE TRIGGER t"),
                given(
                        "",
                        createExtension("pg_trgm")
                                .ifNotExists()
                                .schema("public")
                                .version("1.6")
                                .cascade(),
                        "CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public VERSION \"1.6\" CASCADE",
                        "DROP EXTENSION pg_trgm"),
                given(
                        "",
                        createSchema("sales").ifNotExists(),
                        "CREATE SCHEMA IF NOT EXISTS sales",
                        "DROP SCHEMA sales"),
                given(
                        "CREATE SCHEMA a",
                        rename(schema("a"), "b.c"),
                        "ALTER SCHEMA a RENAME TO \"b.c\"",
                        "ALTER SCHEMA \"b.c\" RENAME TO a"),
                given(
                        ORDERS,
                        createPolicy("own", "orders")
                                .restrictive()
                                .forCommand("UPDATE")
                                .to("pg_monitor", "CURRENT_USER")
                                .using("email = current_user")
                                .withCheck("total > 0"),
                        "CREATE POLICY own ON orders AS RESTRICTIVE FOR UPDATE TO pg_monitor, CURRENT_USER USING (email = current_user) WITH CHECK (total > 0)",
                        "DROP POLICY own ON orders"),
                given(
                        ORDERS + "; CREATE POLICY own ON orders",
                        rename(policyOf("orders", "own"), "theirs"),
                        "ALTER POLICY own ON orders RENAME TO theirs",
                        "ALTER POLICY theirs ON orders RENAME TO own"),
                given(
                        ORDERS,
                        enableRowSecurity("orders"),
                        "ALTER TABLE orders ENABLE ROW LEVEL SECURITY",
                        "ALTER TABLE orders DISABLE ROW LEVEL SECURITY"),
                given(
                        ORDERS + "; ALTER TABLE orders ENABLE ROW LEVEL SECURITY",
                        disableRowSecurity("orders"),
                        "ALTER TABLE orders DISABLE ROW LEVEL SECURITY",
                        "ALTER TABLE orders ENABLE ROW LEVEL SECURITY"),
                given(
                        ORDERS,
                        forceRowSecurity("orders"),
                        "ALTER TABLE orders FORCE ROW LEVEL SECURITY",
                        "ALTER TABLE orders NO FORCE ROW LEVEL SECURITY"));
    }

    static List<OperationCase> rights() {
        return List.of(
                given(
                        ORDERS,
                        grant("SELECT, UPDATE (total)", table("orders"), "pg_monitor")
                                .withGrantOption(),
                        "GRANT SELECT, UPDATE (total) ON TABLE orders TO pg_monitor WITH GRANT OPTION",
                        "REVOKE SELECT, UPDATE (total) ON TABLE orders FROM pg_monitor"),
                given(
                        "CREATE VIEW v AS SELECT 1 AS one",
                        grant("SELECT", view("v"), "PUBLIC", "pg_monitor"),
                        "GRANT SELECT ON TABLE v TO PUBLIC, pg_monitor",
                        "REVOKE SELECT ON TABLE v FROM PUBLIC, pg_monitor"),
                given(
                        "CREATE SCHEMA sales; CREATE TABLE sales.orders ()",
                        grant("ALL", allTablesIn("sales"), "pg_monitor"),
                        "GRANT ALL ON ALL TABLES IN SCHEMA sales TO pg_monitor",
                        "REVOKE ALL ON ALL TABLES IN SCHEMA sales FROM pg_monitor"),
                given(
                        "CREATE FUNCTION one(a integer) RETURNS integer LANGUAGE sql AS $$SELECT 1$$",
                        revoke("EXECUTE", function("one", "integer"), "PUBLIC"),
                        "REVOKE EXECUTE ON FUNCTION one(integer) FROM PUBLIC",
                        "GRANT EXECUTE ON FUNCTION one(integer) TO PUBLIC"),
                given(
                        ORDERS,
                        changeOwner(table("orders"), "postgres", "pg_monitor"),
                        "ALTER TABLE orders OWNER TO pg_monitor",
                        "ALTER TABLE orders OWNER TO postgres"),
                given(
                        ORDERS + "; COMMENT ON COLUMN orders.email IS 'old'",
                        comment(columnOf("orders", "email"), "new").existing("old"),
                        "COMMENT ON COLUMN orders.email IS 'new'",
                        "COMMENT ON COLUMN orders.email IS 'old'"),
                given(
                        ORDERS + "; COMMENT ON CONSTRAINT orders_pkey ON orders IS 'C:\\old'",
                        dropComment(constraintOf("orders", "orders_pkey")).existing("C:\\old"),
                        "COMMENT ON CONSTRAINT orders_pkey ON orders IS NULL",
                        "COMMENT ON CONSTRAINT orders_pkey ON orders IS E'C:\\\\old'"));
    }

    static List<OperationCase> data() {
        return List.of(
                given(
                        "CREATE TABLE countries (code text, name text, added date)",
                        bulkInsert("countries", "code", "name", "added")
                                .row("de", "Germany", LocalDate.of(2026, 11, 21))
                                .row("ci", "Côte d'Ivoire", null)
                                .key("code"),
                        """
                        INSERT INTO countries (code, name, added) VALUES
                            ('de', 'Germany', '2026-11-21'),
                            ('ci', 'Côte d''Ivoire', NULL)""",
                        "DELETE FROM countries WHERE (code) IN (('de'), ('ci'))"),
                given(
                        "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY, b boolean)",
                        bulkInsert("t", "a", "b")
                                .rows(List.of(List.of(1, true), List.of(2, false)))
                                .overridingSystemValue()
                                .onConflictDoNothing()
                                .key("a", "b"),
                        """
                        INSERT INTO t (a, b) OVERRIDING SYSTEM VALUE VALUES
                            (1, true),
                            (2, false) ON CONFLICT DO NOTHING""",
                        "DELETE FROM t WHERE (a, b) IN ((1, true), (2, false))"),
                given(
                        "CREATE TABLE t (a int); INSERT INTO t VALUES (1)",
                        execute("UPDATE t SET a = a + 1").undoneBy(execute("UPDATE t SET a = a - 1")),
                        "UPDATE t SET a = a + 1",
                        "UPDATE t SET a = a - 1"));
    }
}
