SELECT E'it\'s; escaped', e'\\', E'''', E'\\\';';
SELECT E'first'
  'goes on\'; still' ; SELECT 1;
SELECT E'first' -- a comment between;
  -- and another
  'goes on\'; still';
SELECT E'first' 'no \'; SELECT 2;
SELECT name'plain\'; SELECT 3;
