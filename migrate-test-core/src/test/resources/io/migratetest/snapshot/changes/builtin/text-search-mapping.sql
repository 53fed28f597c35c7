-- expect: changed text search configuration pg_catalog.english: mappings
-- cannot be undone: mappings have no statement yet
-- cannot be redone: see above
-- change
ALTER TEXT SEARCH CONFIGURATION english ALTER MAPPING FOR word WITH simple;
