-- expect: added view public.a
-- expect: added view public.b
-- expect: added view public.c
-- change
CREATE VIEW b AS SELECT 1 AS one;
CREATE VIEW a AS SELECT * FROM b;
CREATE VIEW c AS SELECT * FROM a;
