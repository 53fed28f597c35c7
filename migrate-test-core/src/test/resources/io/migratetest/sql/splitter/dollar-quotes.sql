CREATE FUNCTION f() RETURNS trigger AS $$
BEGIN
  -- it's; inside
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
SELECT $body$ one; $$ two; $$ $bodY$ $ $body $body$, $été$;$été$, $_1$;$_1$;
DO $do$ BEGIN EXECUTE $sql$ SELECT $x$;$x$; $sql$; END $do$;
SELECT 2;
