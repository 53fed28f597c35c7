-- expect: changed rule r on public.t: comment
CREATE TABLE t (a int);
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
-- change
COMMENT ON RULE r ON t IS 'it''s here';
