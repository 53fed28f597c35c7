CREATE TABLE fees (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id    bigint NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    product_id bigint REFERENCES products (id),
    amount     numeric(10, 2) NOT NULL
);

CREATE INDEX fees_task_id_idx ON fees (task_id);
CREATE INDEX fees_product_id_idx ON fees (product_id) WHERE product_id IS NOT NULL;
