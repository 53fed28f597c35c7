-- expect: added table public.p2
CREATE TABLE p (id int, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE INDEX ON p (note);
-- change
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
