-- expect: changed rule r on public.t: comment
CREATE TABLE t (a int);
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
COMMENT ON RULE r ON t IS 'a';
-- change
COMMENT ON RULE r ON t IS NULL;
