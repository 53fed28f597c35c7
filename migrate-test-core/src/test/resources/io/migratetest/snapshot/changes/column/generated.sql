-- expect: changed column public.t.b: generated
-- cannot be redone: PostgreSQL has no statement that makes a plain column a generated one
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
-- change
ALTER TABLE t ALTER b DROP EXPRESSION;
-- cannot be undone: see above
