-- expect: added extension pg_trgm
-- change
CREATE EXTENSION pg_trgm VERSION '1.3';
