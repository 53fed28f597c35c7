-- expect: changed text search configuration public.words: owner
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
-- change
ALTER TEXT SEARCH CONFIGURATION words OWNER TO pg_monitor;
