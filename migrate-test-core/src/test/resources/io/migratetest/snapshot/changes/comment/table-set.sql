-- expect: changed table public.t: comment
CREATE TABLE t (a int);
-- change
COMMENT ON TABLE t IS 'it''s here';
