-- expect: added published table public.p in publication pub
CREATE TABLE p (a int);
CREATE TABLE c () INHERITS (p);
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub ADD TABLE ONLY p;
