-- expect: changed the database itself: large objects
-- cannot be undone: a large object has no name but its oid, which is another one each time
-- cannot be redone: a large object has no name but its oid, which is another one each time
SELECT lo_create(4711);
-- change
ALTER LARGE OBJECT 4711 OWNER TO pg_monitor;
