CREATE SEQUENCE s;
-- change
SELECT nextval('s'), setval('s', 42);
