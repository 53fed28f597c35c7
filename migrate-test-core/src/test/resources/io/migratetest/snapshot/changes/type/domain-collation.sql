-- expect: changed domain public.d: collation
-- cannot be undone: PostgreSQL cannot alter it, and columns may use the domain
-- cannot be redone: PostgreSQL cannot alter it, and columns may use the domain
CREATE DOMAIN d AS text;
-- change
DROP DOMAIN d;
CREATE DOMAIN d AS text COLLATE "C";
