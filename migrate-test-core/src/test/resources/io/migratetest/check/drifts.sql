-- What teams forget: each block is done to the schema of the shop, and has to be found exactly.
-- drift: a column is nullable that the entity requires
-- expect: differs column public.orders.total not null
ALTER TABLE orders ALTER total DROP NOT NULL;

-- drift: a column requires a value that the entity may leave out
-- expect: differs column public.customers.notes not null
ALTER TABLE customers ALTER notes SET NOT NULL;

-- drift: an embedded column is nullable otherwise
-- expect: differs column public.customers.street not null
ALTER TABLE customers ALTER street SET NOT NULL;

-- drift: a primitive column is nullable
-- expect: differs column public.orders.weight not null
ALTER TABLE orders ALTER weight DROP NOT NULL;

-- drift: the version column is nullable
-- expect: differs column public.customers.version not null
ALTER TABLE customers ALTER version DROP NOT NULL;

-- drift: a column is shorter
-- expect: differs column public.customers.name type
ALTER TABLE customers ALTER name TYPE varchar(100);

-- drift: a column is longer
-- expect: differs column public.customers.name type
ALTER TABLE customers ALTER name TYPE varchar(255);

-- drift: a column of the usual length is shorter
-- expect: differs column public.customers.taxnumber type
ALTER TABLE customers ALTER taxnumber TYPE varchar(50);

-- drift: a column of a chosen length has none
-- expect: differs column public.customers.name type
ALTER TABLE customers ALTER name TYPE text;

-- drift: an embedded column is shorter
-- expect: differs column public.customers.zip_code type
ALTER TABLE customers ALTER zip_code TYPE varchar(5);

-- drift: a column of an element collection is shorter
-- expect: differs column public.customer_tags.tag type
ALTER TABLE customer_tags ALTER tag TYPE varchar(20);

-- drift: a column is too short for the names of an enum
-- expect: differs column public.orders.status type
ALTER TABLE orders DROP CONSTRAINT known_status, ALTER status TYPE varchar(4);

-- drift: a column is char
-- expect: differs column public.customers.country type
ALTER TABLE customers ALTER country TYPE char(2);

-- drift: another scale
-- expect: differs column public.orders.total type
ALTER TABLE orders DROP gross, ALTER total TYPE numeric(12, 4), ADD gross numeric(38, 2) GENERATED ALWAYS AS (total * quantity) STORED;

-- drift: another precision
-- expect: differs column public.orders.total type
ALTER TABLE orders DROP gross, ALTER total TYPE numeric(10, 2), ADD gross numeric(38, 2) GENERATED ALWAYS AS (total * quantity) STORED;

-- drift: a decimal of the usual precision is smaller
-- expect: differs column public.orders.discount type
ALTER TABLE orders ALTER discount TYPE numeric(5, 2);

-- drift: money as a floating point number
-- expect: differs column public.orders.discount type
ALTER TABLE orders ALTER discount TYPE double precision;

-- drift: int for a long
-- expect: differs column public.order_lines.amount type
ALTER TABLE order_lines ALTER amount TYPE int;

-- drift: bigint for an int
-- expect: differs column public.products.pages type
ALTER TABLE products ALTER pages TYPE bigint;

-- drift: an identity of int
-- expect: differs column public.customers.id type
-- expect: differs column public.customer_tags.customer_id type
-- expect: differs column public.orders.customer_id type
ALTER TABLE customer_tags ALTER customer_id TYPE int;
ALTER TABLE orders ALTER customer_id TYPE int;
ALTER TABLE customers ALTER id TYPE int;

-- drift: int for a short
-- expect: differs column public.seasonal_categories.month type
ALTER TABLE seasonal_categories ALTER month TYPE int;

-- drift: real for a double
-- expect: differs column public.orders.weight type
ALTER TABLE orders ALTER weight TYPE real;

-- drift: a boolean as a number
-- expect: differs column public.customers.active type
ALTER TABLE customers ALTER active DROP DEFAULT, ALTER active TYPE int USING active::int;

-- drift: a timestamp without time zone
-- expect: differs column public.orders.placedat type
ALTER TABLE orders ALTER placedat TYPE timestamp;

-- drift: a timestamp of whole seconds
-- expect: differs column public.orders.createdat type
ALTER TABLE orders ALTER createdat TYPE timestamptz(0);

-- drift: a date with a time
-- expect: differs column public.orders.dueon type
ALTER TABLE orders ALTER dueon TYPE timestamptz;

-- drift: a UUID as text
-- expect: differs column public.orders.reference type
ALTER TABLE orders ALTER reference TYPE varchar(36);

-- drift: json for jsonb
-- expect: differs column public.orders.details type
ALTER TABLE orders ALTER details TYPE json;

-- drift: a large object for bytes
-- expect: differs column public.orders.signature type
ALTER TABLE orders ALTER signature TYPE oid USING NULL;

-- drift: an array for a single value
-- expect: differs column public.customers.notes type
ALTER TABLE customers ALTER notes TYPE text[] USING NULL;

-- drift: an enum by name is a number
-- expect: differs column public.orders.status type
ALTER TABLE orders DROP CONSTRAINT known_status, ALTER status TYPE smallint USING 0;

-- drift: an enum by number is text
-- expect: differs column public.orders.priority type
ALTER TABLE orders ALTER priority TYPE varchar(255);

-- drift: a type of PostgreSQL's own is text
-- expect: differs column public.orders.method type
ALTER TABLE orders ALTER method TYPE varchar(255);

-- drift: a type lacks a value
-- expect: differs type public.method labels
ALTER TYPE method RENAME TO old; CREATE TYPE method AS ENUM ('CARD', 'CASH'); ALTER TABLE orders ALTER method TYPE method USING method::text::method; DROP TYPE old;

-- drift: a type has a value that no constant reads
-- expect: differs type public.method labels
ALTER TYPE method ADD VALUE 'VOUCHER';

-- drift: a check lacks a value of an enum
-- expect: differs constraint known_status on public.orders definition
ALTER TABLE orders DROP CONSTRAINT known_status, ADD CONSTRAINT known_status CHECK (status IN ('NEW', 'PAID'));

-- drift: a check allows a value that no constant reads
-- expect: differs constraint known_status on public.orders definition
ALTER TABLE orders DROP CONSTRAINT known_status, ADD CONSTRAINT known_status CHECK (status IN ('NEW', 'PAID', 'SHIPPED', 'LOST'));

-- drift: a check of an enum's numbers ends too early
-- expect: differs constraint known_priority on public.orders definition
ALTER TABLE orders ADD CONSTRAINT known_priority CHECK (priority BETWEEN 0 AND 1);

-- drift: a check that the entity declares is missing
-- expect: missing-in-schema constraint orders_total_positive on public.orders
ALTER TABLE orders DROP CONSTRAINT orders_total_positive;

-- drift: a check that the entity declares is another one
-- expect: differs constraint orders_total_positive on public.orders definition
ALTER TABLE orders DROP CONSTRAINT orders_total_positive, ADD CONSTRAINT orders_total_positive CHECK (total > 0);

-- drift: a column is missing
-- expect: missing-in-schema column public.customers.notes
ALTER TABLE customers DROP notes;

-- drift: a column of a base class is missing
-- expect: missing-in-schema column public.orders.createdat
ALTER TABLE orders DROP createdat;

-- drift: a column of a subclass is missing
-- expect: missing-in-schema column public.products.material
ALTER TABLE products DROP material;

-- drift: the discriminator is missing
-- expect: missing-in-schema column public.products.kind
ALTER TABLE products DROP kind;

-- drift: a column has another name
-- expect: differs column public.orders.due name
ALTER TABLE orders RENAME dueon TO due;

-- drift: a required column that the entity does not know
-- expect: missing-in-model column public.orders.warehouse
ALTER TABLE orders ADD warehouse int NOT NULL;

-- drift: a required column of a join table
-- expect: missing-in-model column public.product_categories.place
ALTER TABLE product_categories ADD place int NOT NULL;

-- drift: a table is missing
-- expect: missing-in-schema table public.order_lines
DROP TABLE order_lines;

-- drift: a join table is missing
-- expect: missing-in-schema table public.product_categories
DROP TABLE product_categories;

-- drift: a collection table is missing
-- expect: missing-in-schema table public.customer_tags
DROP TABLE customer_tags;

-- drift: the table of a subclass is missing
-- expect: missing-in-schema table public.seasonal_categories
DROP TABLE seasonal_categories;

-- drift: a table has another name
-- expect: missing-in-schema table public.order_lines
-- expect: warning missing-in-model table public.order_items
ALTER TABLE order_lines RENAME TO order_items;

-- drift: a view in place of a table
-- expect: missing-in-schema table public.seasonal_categories
-- expect: missing-in-model view public.seasonal_categories
DROP TABLE seasonal_categories; CREATE VIEW seasonal_categories AS SELECT id, 1::smallint AS month FROM categories;

-- drift: a table in another schema
-- expect: missing-in-schema table public.order_lines
CREATE SCHEMA elsewhere; ALTER TABLE order_lines SET SCHEMA elsewhere;

-- drift: a table in another case
-- expect: missing-in-schema table public.order_lines
-- expect: warning missing-in-model table public."Order_Lines"
ALTER TABLE order_lines RENAME TO "Order_Lines";

-- drift: a foreign key is missing
-- expect: missing-in-schema constraint fk1smc0s578t2oih21yn9hw6usr on public.order_lines
ALTER TABLE order_lines DROP CONSTRAINT order_lines_order_id_fkey;

-- drift: a foreign key of a join table is missing
-- expect: missing-in-schema constraint fkd112rx0alycddsms029iifrih on public.product_categories
ALTER TABLE product_categories DROP CONSTRAINT product_categories_category_id_fkey;

-- drift: the foreign key of a subclass is missing
-- expect: missing-in-schema constraint fkqsqmc06en3f4o531qvj0ogmfo on public.seasonal_categories
ALTER TABLE seasonal_categories DROP CONSTRAINT seasonal_categories_id_fkey;

-- drift: a foreign key refers to another table
-- expect: differs constraint fk_parent on public.categories definition
ALTER TABLE categories DROP CONSTRAINT fk_parent, ADD CONSTRAINT fk_parent FOREIGN KEY (parent_id) REFERENCES seasonal_categories;

-- drift: a foreign key does not delete what it should
-- expect: differs constraint orders_replaces_id_fkey on public.orders definition
ALTER TABLE orders DROP CONSTRAINT orders_replaces_id_fkey, ADD CONSTRAINT orders_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES orders;

-- drift: a foreign key deletes what it should not
-- expect: differs constraint order_lines_product_id_fkey on public.order_lines definition
ALTER TABLE order_lines DROP CONSTRAINT order_lines_product_id_fkey, ADD CONSTRAINT order_lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;

-- drift: a foreign key that the entity does not know
-- expect: missing-in-model constraint products_pages_fkey on public.products
-- expect: warning missing-in-model table public.numbers
CREATE TABLE numbers (n int PRIMARY KEY); ALTER TABLE products ADD FOREIGN KEY (pages) REFERENCES numbers;

-- drift: a foreign key under another name than the entity chose
-- expect: differs constraint fk_customer on public.orders name
ALTER TABLE orders RENAME CONSTRAINT orders_customer_fk TO fk_customer;

-- drift: the primary key is missing
-- expect: missing-in-schema constraint order_lines_pkey on public.order_lines
ALTER TABLE order_lines DROP CONSTRAINT order_lines_pkey;

-- drift: the primary key has other columns
-- expect: differs constraint customer_tags_pkey on public.customer_tags definition
ALTER TABLE customer_tags DROP CONSTRAINT customer_tags_pkey, ADD PRIMARY KEY (tag);

-- drift: a unique column is not
-- expect: missing-in-schema constraint customers_email_key on public.customers
ALTER TABLE customers DROP CONSTRAINT one_account_per_address;

-- drift: a unique constraint is missing
-- expect: missing-in-schema constraint customers_tax_key on public.customers
ALTER TABLE customers DROP CONSTRAINT customers_tax_key;

-- drift: a unique constraint is over other columns
-- expect: differs constraint customers_tax_key on public.customers definition
ALTER TABLE customers DROP CONSTRAINT customers_tax_key, ADD CONSTRAINT customers_tax_key UNIQUE (taxnumber);

-- drift: a unique constraint takes nulls for equal
-- expect: differs constraint customers_tax_key on public.customers definition
ALTER TABLE customers DROP CONSTRAINT customers_tax_key, ADD CONSTRAINT customers_tax_key UNIQUE NULLS NOT DISTINCT (country, taxnumber);

-- drift: a unique constraint that the entity does not know
-- expect: missing-in-model constraint products_title_key on public.products
ALTER TABLE products ADD UNIQUE (title);

-- drift: a unique index that the entity does not know
-- expect: missing-in-model index public.one_code
CREATE UNIQUE INDEX one_code ON orders (code);

-- drift: a unique constraint under another name than the entity chose
-- expect: differs constraint tax on public.customers name
ALTER TABLE customers RENAME CONSTRAINT customers_tax_key TO tax;

-- drift: an index is missing
-- expect: missing-in-schema index public.customers_name_idx
DROP INDEX customers_name_idx;

-- drift: an index without a name is missing
-- expect: missing-in-schema index public.idxrqnsuhm3s5rouslfbbugwbt5e
DROP INDEX by_locale;

-- drift: an index has other columns
-- expect: differs index public.customers_name_idx definition
DROP INDEX customers_name_idx; CREATE INDEX customers_name_idx ON customers (name, email);

-- drift: an index is partial
-- expect: differs index public.customers_name_idx definition
DROP INDEX customers_name_idx; CREATE INDEX customers_name_idx ON customers (name) WHERE active;

-- drift: an index is unique
-- expect: differs index public.customers_name_idx definition
DROP INDEX customers_name_idx; CREATE UNIQUE INDEX customers_name_idx ON customers (name);

-- drift: an index that the entities, which declare others, do not know
-- expect: warning missing-in-model index public.orders_status_idx
CREATE INDEX orders_status_idx ON orders (status);

-- drift: an index under another name than the entity chose
-- expect: differs index public.by_name name
ALTER INDEX customers_name_idx RENAME TO by_name;

-- drift: a default is missing that the entity relies on
-- expect: differs column public.orders.currency default
ALTER TABLE orders ALTER currency DROP DEFAULT;

-- drift: a default is another one
-- expect: differs column public.orders.quantity default
ALTER TABLE orders ALTER quantity SET DEFAULT 1;

-- drift: a generated column is not
-- expect: differs column public.orders.gross generated
ALTER TABLE orders ALTER gross DROP EXPRESSION;

-- drift: a generated column is generated otherwise
-- expect: differs column public.orders.gross generated
ALTER TABLE orders DROP gross, ADD gross numeric(38, 2) GENERATED ALWAYS AS (total + quantity) STORED;

-- drift: a column that the entity writes is generated
-- expect: differs column public.customers.country generated
ALTER TABLE customers DROP CONSTRAINT customers_tax_key, DROP country, ADD country varchar(2) GENERATED ALWAYS AS ('DE') STORED, ADD CONSTRAINT customers_tax_key UNIQUE (country, taxnumber);

-- drift: an identity is none
-- expect: differs column public.customers.id identity
ALTER TABLE customers ALTER id DROP DEFAULT;

-- drift: a column that the entity fills is always generated
-- expect: differs column public.orders.id identity
ALTER TABLE orders ALTER id ADD GENERATED ALWAYS AS IDENTITY;

-- drift: a sequence is missing
-- expect: missing-in-schema sequence public.orders_seq
DROP SEQUENCE orders_seq;

-- drift: a sequence has another increment
-- expect: differs sequence public.orders_seq increment
ALTER SEQUENCE orders_seq INCREMENT BY 1;

-- drift: a sequence has another name
-- expect: missing-in-schema sequence public.orders_seq
-- expect: warning missing-in-model sequence public.order_seq
ALTER SEQUENCE orders_seq RENAME TO order_seq;

-- drift: another collation
-- expect: differs column public.orders.code collation
ALTER TABLE orders ALTER code TYPE varchar(40) COLLATE "POSIX";

-- drift: no collation
-- expect: differs column public.orders.code collation
ALTER TABLE orders ALTER code TYPE varchar(40) COLLATE "default";

-- drift: a table that no entity reads
-- expect: warning missing-in-model table public.legacy_orders
CREATE TABLE legacy_orders (id int PRIMARY KEY, note text);

-- drift: a column that the entity forgot
-- expect: warning missing-in-model column public.orders.note
ALTER TABLE orders ADD note text;

-- drift: a required column that fills itself
-- expect: warning missing-in-model column public.orders.imported
ALTER TABLE orders ADD imported boolean NOT NULL DEFAULT false;

-- drift: a check that the entities, which declare others, do not know
-- expect: warning missing-in-model constraint pages on public.products
ALTER TABLE products ADD CONSTRAINT pages CHECK (pages > 0);

-- drift: a sequence that no entity uses
-- expect: warning missing-in-model sequence public.hibernate_sequence
CREATE SEQUENCE hibernate_sequence;

-- harmless: the schema itself

-- harmless: an identity in place of a serial column
ALTER TABLE customers ALTER id DROP DEFAULT; DROP SEQUENCE customers_id_seq; ALTER TABLE customers ALTER id ADD GENERATED BY DEFAULT AS IDENTITY;

-- harmless: an identity that always generates
ALTER TABLE customers ALTER id DROP DEFAULT; DROP SEQUENCE customers_id_seq; ALTER TABLE customers ALTER id ADD GENERATED ALWAYS AS IDENTITY (START WITH 1000);

-- harmless: an identity from a sequence of its own
CREATE SEQUENCE customer_numbers START 100; ALTER TABLE customers ALTER id SET DEFAULT nextval('customer_numbers'); ALTER SEQUENCE customer_numbers OWNED BY customers.id; DROP SEQUENCE customers_id_seq;

-- harmless: triggers and functions
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();

-- harmless: views and materialized views
CREATE VIEW open_orders AS SELECT id FROM orders WHERE status <> 'PAID'; CREATE MATERIALIZED VIEW totals AS SELECT sum(total) FROM orders; CREATE UNIQUE INDEX one ON totals (sum);

-- harmless: comments
COMMENT ON TABLE orders IS 'what people bought'; COMMENT ON COLUMN orders.total IS 'with taxes';

-- harmless: privileges and row security
GRANT SELECT ON orders TO PUBLIC; ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY mine ON orders USING (true);

-- harmless: storage parameters, statistics and clustering
ALTER TABLE orders SET (fillfactor = 80); ALTER TABLE orders ALTER details SET STATISTICS 500; CREATE STATISTICS both_columns ON country, locale FROM customers; ALTER TABLE customers CLUSTER ON customers_pkey;

-- harmless: columns in another order
ALTER TABLE customers DROP notes; ALTER TABLE customers ADD notes text;

-- harmless: defaults that the entities do not mention
ALTER TABLE orders ALTER status SET DEFAULT 'NEW', ALTER createdat SET DEFAULT now();

-- harmless: an index on an expression and a partial unique one
CREATE INDEX ON customers (lower(email)); CREATE UNIQUE INDEX ON orders (customer_id) WHERE status = 'NEW'; CREATE UNIQUE INDEX ON customers (lower(email));

-- harmless: an exclusion constraint
ALTER TABLE customer_tags ADD EXCLUDE (tag WITH =);

-- harmless: another schema with tables of its own
CREATE SCHEMA audit; CREATE TABLE audit.log (id int PRIMARY KEY, at timestamptz NOT NULL); CREATE SEQUENCE audit.numbers;

-- harmless: an extension and a type that no column has
CREATE TYPE colour AS ENUM ('red'); CREATE DOMAIN short AS varchar(10);

-- harmless: other names where the entities chose none
ALTER TABLE orders RENAME CONSTRAINT orders_pkey TO pk; ALTER TABLE orders RENAME CONSTRAINT orders_replaces_id_fkey TO fk_replaces; ALTER INDEX by_locale RENAME TO customers_by_locale_and_name;

-- harmless: a primary key in another order
ALTER TABLE order_lines DROP CONSTRAINT order_lines_pkey, ADD PRIMARY KEY (position, order_id);

-- harmless: a unique constraint in place of a unique index
DROP INDEX one_order_per_reference; ALTER TABLE orders ADD UNIQUE (reference);

-- harmless: a foreign key that is not validated yet
ALTER TABLE order_lines DROP CONSTRAINT order_lines_order_id_fkey, ADD CONSTRAINT fk FOREIGN KEY (order_id) REFERENCES orders NOT VALID;

-- harmless: no check of an enum
ALTER TABLE orders DROP CONSTRAINT known_status;

-- harmless: a check of an enum over text
ALTER TABLE orders DROP CONSTRAINT known_status, ALTER status TYPE text, ADD CHECK (status IN ('PAID', 'NEW', 'SHIPPED'));

-- harmless: the check of an enum's numbers
ALTER TABLE orders ADD CHECK (priority >= 0 AND priority <= 2);

-- harmless: text without a length for text of the usual one
ALTER TABLE customers ALTER email TYPE varchar, ALTER taxnumber TYPE text;

-- harmless: a partitioned table
DROP TABLE order_lines; CREATE TABLE order_lines (order_id bigint REFERENCES orders, position int, product_id uuid NOT NULL REFERENCES products, amount bigint NOT NULL, PRIMARY KEY (order_id, position)) PARTITION BY HASH (order_id); CREATE TABLE order_lines_0 PARTITION OF order_lines FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE order_lines_1 PARTITION OF order_lines FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- harmless: an unlogged table
ALTER TABLE customer_tags SET UNLOGGED;

-- harmless: a sequence that starts elsewhere and is cached
ALTER SEQUENCE orders_seq START 1000 RESTART CACHE 100 MAXVALUE 1000000 OWNED BY orders.id;

-- harmless: the values of a type in another order
ALTER TYPE method RENAME TO old; CREATE TYPE method AS ENUM ('TRANSFER', 'CASH', 'CARD'); ALTER TABLE orders ALTER method TYPE method USING method::text::method; DROP TYPE old;
