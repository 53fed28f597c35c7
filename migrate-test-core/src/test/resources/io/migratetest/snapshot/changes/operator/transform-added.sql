-- expect: added transform FOR integer LANGUAGE plpgsql
-- change
CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
COMMENT ON TRANSFORM FOR int LANGUAGE plpgsql IS 'c';
