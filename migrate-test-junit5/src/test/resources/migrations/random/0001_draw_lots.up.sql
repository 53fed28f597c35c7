DO $$
BEGIN
  EXECUTE format('CREATE TABLE lots (number bigint DEFAULT %s)', (random() * 1e15)::bigint);
END $$;
