SELECT lo_create(4711);
-- change
SELECT lo_unlink(4711);
SELECT lo_create(4712);
