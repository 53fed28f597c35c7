-- expect: changed extension citext: owner
-- cannot be undone: PostgreSQL has no statement that gives one extension to another role
-- cannot be redone: PostgreSQL has no statement that gives one extension to another role
CREATE EXTENSION citext;
-- change
UPDATE pg_extension SET extowner = 'pg_monitor'::regrole WHERE extname = 'citext';
