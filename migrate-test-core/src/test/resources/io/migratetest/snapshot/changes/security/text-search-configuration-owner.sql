-- expect: changed text search configuration public.c: owner
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
-- change
ALTER TEXT SEARCH CONFIGURATION c OWNER TO pg_monitor;
