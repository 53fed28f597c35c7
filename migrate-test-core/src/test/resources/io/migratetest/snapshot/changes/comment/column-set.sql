-- expect: changed column public.t.a: comment
CREATE TABLE t (a int);
-- change
COMMENT ON COLUMN t.a IS 'it''s here';
