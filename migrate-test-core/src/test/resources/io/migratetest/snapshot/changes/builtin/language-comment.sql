-- expect: changed language plpgsql: comment
-- change
COMMENT ON LANGUAGE plpgsql IS 'ours';
