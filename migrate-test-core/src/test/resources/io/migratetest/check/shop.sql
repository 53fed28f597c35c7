-- The schema of the shop as people write it: serial columns, short names, everything in line.
CREATE TYPE method AS ENUM ('CASH', 'CARD', 'TRANSFER');
CREATE SEQUENCE categories_seq INCREMENT BY 50;
CREATE SEQUENCE orders_seq INCREMENT BY 50 CACHE 10;

CREATE TABLE customers (
    id bigserial PRIMARY KEY,
    name varchar(200) NOT NULL,
    email varchar(255) CONSTRAINT one_account_per_address UNIQUE,
    notes text,
    country varchar(2),
    taxnumber varchar(255),
    locale varchar(35),
    street varchar(100),
    zip_code varchar(10),
    active boolean DEFAULT true NOT NULL,
    createdat timestamptz DEFAULT now() NOT NULL,
    version int NOT NULL,
    CONSTRAINT customers_tax_key UNIQUE (country, taxnumber)
);
CREATE INDEX customers_name_idx ON customers (name);
CREATE INDEX by_locale ON customers (locale, name);

CREATE TABLE customer_tags (
    tag varchar(50) NOT NULL,
    customer_id bigint NOT NULL REFERENCES customers,
    PRIMARY KEY (tag, customer_id)
);

CREATE TABLE categories (
    id bigint PRIMARY KEY,
    parent_id bigint CONSTRAINT fk_parent REFERENCES categories DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE seasonal_categories (
    id bigint PRIMARY KEY REFERENCES categories,
    month smallint
);

CREATE TABLE products (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    kind varchar(20) NOT NULL,
    title varchar(255) NOT NULL,
    pages int,
    material varchar(30)
);

CREATE TABLE product_categories (
    product_id uuid REFERENCES products,
    category_id bigint REFERENCES categories,
    CONSTRAINT pk_product_categories PRIMARY KEY (product_id, category_id)
);

CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL CONSTRAINT orders_customer_fk REFERENCES customers,
    replaces_id bigint REFERENCES orders ON DELETE CASCADE,
    status varchar(20) NOT NULL CONSTRAINT known_status CHECK (status IN ('SHIPPED', 'PAID', 'NEW')),
    priority smallint,
    method method,
    total numeric(12, 2) NOT NULL,
    discount numeric,
    quantity int DEFAULT 0 NOT NULL,
    gross numeric(38, 2) GENERATED ALWAYS AS (total * quantity) STORED,
    placedat timestamp with time zone,
    dueon date,
    reference uuid NOT NULL,
    details jsonb,
    currency varchar(3) DEFAULT 'EUR',
    code varchar(40) COLLATE "C",
    weight float8 NOT NULL,
    signature bytea,
    createdat timestamptz NOT NULL,
    version int4 NOT NULL,
    CONSTRAINT orders_total_positive CHECK (total >= 0)
);
CREATE UNIQUE INDEX one_order_per_reference ON orders (reference);

CREATE TABLE order_lines (
    order_id bigint REFERENCES orders,
    position int,
    product_id uuid NOT NULL REFERENCES products,
    amount bigint NOT NULL,
    PRIMARY KEY (order_id, position)
);
