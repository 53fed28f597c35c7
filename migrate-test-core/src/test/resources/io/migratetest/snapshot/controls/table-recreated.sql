CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL CHECK (a <> ''), UNIQUE (a));
COMMENT ON TABLE t IS 'c';
-- change
DROP TABLE t;
CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL CHECK (a <> ''), UNIQUE (a));
COMMENT ON TABLE t IS 'c';
