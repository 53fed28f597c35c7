-- expect: changed constraint positive on public.t: definition
CREATE TABLE t (a int, CONSTRAINT positive CHECK (a > 0));
COMMENT ON CONSTRAINT positive ON t IS 'kept';
-- change
ALTER TABLE t DROP CONSTRAINT positive, ADD CONSTRAINT positive CHECK (a > 1);
COMMENT ON CONSTRAINT positive ON t IS 'kept';
