-- expect: added column public.t.note
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD COLUMN note varchar(20) COLLATE "C" NOT NULL DEFAULT 'it''s' CHECK (note <> '');
CREATE INDEX ON t (note);
COMMENT ON COLUMN t.note IS 'new';
