-- expect: changed domain public.d: base type
-- cannot be undone: PostgreSQL cannot alter it, and columns may use the domain
-- cannot be redone: PostgreSQL cannot alter it, and columns may use the domain
CREATE DOMAIN d AS varchar(5);
-- change
DROP DOMAIN d;
CREATE DOMAIN d AS varchar(6);
