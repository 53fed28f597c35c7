-- dump differs: nothing is dumped where the server asks for a password, since the change connects to it
-- expect: added index public.ix
-- cannot be redone: an index is invalid only where its creation failed
-- commits: PostgreSQL creates no index concurrently in a transaction
CREATE EXTENSION dblink;
CREATE TABLE t (a int);
INSERT INTO t VALUES (1), (1);
-- change
SELECT dblink_exec(format('host=127.0.0.1 port=%s dbname=%I user=%I', inet_server_port(), current_database(), current_user), 'CREATE UNIQUE INDEX CONCURRENTLY ix ON t (a)', false);
