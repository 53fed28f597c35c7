-- expect: changed transform FOR integer LANGUAGE plpgsql: comment
CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
COMMENT ON TRANSFORM FOR int LANGUAGE plpgsql IS 'c';
-- change
COMMENT ON TRANSFORM FOR int LANGUAGE plpgsql IS NULL;
