-- expect: changed text search dictionary public.d: owner
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
-- change
ALTER TEXT SEARCH DICTIONARY d OWNER TO pg_monitor;
