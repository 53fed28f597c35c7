CREATE FUNCTION f() RETURNS int AS $body$
  SELECT 1; $$
$body $BODY$ LANGUAGE sql;
