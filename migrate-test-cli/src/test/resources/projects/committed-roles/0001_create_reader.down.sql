DROP ROLE migrate_test_reader;
