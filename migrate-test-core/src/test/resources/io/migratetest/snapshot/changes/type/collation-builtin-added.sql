-- expect: added collation public.plain
-- since: 17
-- change
CREATE COLLATION plain (PROVIDER = builtin, LOCALE = 'C.UTF-8');
