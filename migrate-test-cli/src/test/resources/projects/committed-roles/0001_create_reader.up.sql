BEGIN;
CREATE ROLE migrate_test_reader;
COMMIT;
SELECT 1;
