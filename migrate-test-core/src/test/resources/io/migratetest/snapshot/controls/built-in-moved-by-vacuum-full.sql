-- change
VACUUM FULL pg_proc;
VACUUM FULL pg_description;
