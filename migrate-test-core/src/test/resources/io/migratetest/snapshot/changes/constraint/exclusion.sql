-- expect: added constraint no_overlap on public.t
CREATE TABLE t (during int4range);
-- change
ALTER TABLE t ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
