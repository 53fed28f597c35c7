DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT 1 LOOP
    IF r IS NULL THEN RAISE EXCEPTION 'run the application first; then try again'; END IF;
  END LOOP;
END
$$;
CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f();
