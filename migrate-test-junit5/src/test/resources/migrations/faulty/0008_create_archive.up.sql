DO $$
BEGIN
  IF EXISTS (SELECT FROM settings WHERE name = 'archived') THEN
    CREATE TABLE archive (id bigint);
  ELSE
    CREATE TABLE archive (id integer);
    INSERT INTO settings VALUES ('archived');
  END IF;
END $$;
