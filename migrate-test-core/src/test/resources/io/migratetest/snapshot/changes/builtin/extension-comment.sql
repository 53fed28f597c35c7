-- expect: changed extension plpgsql: comment
-- change
COMMENT ON EXTENSION plpgsql IS 'ours';
