-- expect: changed extension citext: configuration tables
-- cannot be undone: only a script of the extension itself can say which of its tables hold configuration
-- cannot be redone: only a script of the extension itself can say which of its tables hold configuration
CREATE EXTENSION citext;
CREATE TABLE t (a int);
ALTER EXTENSION citext ADD TABLE t;
-- change
UPDATE pg_extension SET extconfig = ARRAY['t'::regclass::oid], extcondition = ARRAY[''] WHERE extname = 'citext';
