PREPARE p AS SELECT $1, $2;
SELECT a$b$c, x$$, y$$;
SELECT 1$$;$$;
SELECT $tag without an end; SELECT $1$;
