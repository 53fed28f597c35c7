-- expect: changed extension pg_trgm: version
CREATE EXTENSION pg_trgm VERSION '1.3';
-- change
ALTER EXTENSION pg_trgm UPDATE TO '1.5';
