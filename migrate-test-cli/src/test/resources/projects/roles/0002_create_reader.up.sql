CREATE ROLE migrate_test_reader;
