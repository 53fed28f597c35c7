CREATE FUNCTION one() RETURNS int LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO t VALUES (1);
  SELECT CASE WHEN a = 1 THEN CASE b WHEN 2 THEN 3. END ELSE 4 END AS end, t.end, t.case FROM t;
  SELECT 'END;';
END;
create or replace procedure two() begin /* and */ atomic select (case when true then 1 end); end; SELECT 1;
CREATE FUNCTION three(begin int, atomic int) RETURNS int RETURN 1; SELECT 2;
CREATE FUNCTION four() RETURNS int LANGUAGE sql AS 'SELECT 1; BEGIN ATOMIC'; SELECT 3;
BEGIN; SELECT CASE WHEN true THEN 1 END; END;
SELECT 1 AS begin, 2 AS atomic; SELECT 4;
