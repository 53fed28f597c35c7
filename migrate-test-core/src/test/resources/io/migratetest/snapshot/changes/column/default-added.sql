-- expect: changed column public.t.a: default
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET DEFAULT 'it''s ' || CURRENT_USER;
