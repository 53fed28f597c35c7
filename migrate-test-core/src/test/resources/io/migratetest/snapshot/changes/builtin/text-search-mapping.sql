-- expect: changed text search configuration pg_catalog.english: mappings
-- change
ALTER TEXT SEARCH CONFIGURATION english ALTER MAPPING FOR word WITH simple;
