CREATE TABLE t (a int);
CREATE VIEW v WITH (security_barrier = true) AS SELECT a FROM t WHERE a > 0 WITH LOCAL CHECK OPTION;
-- change
CREATE OR REPLACE VIEW v WITH (security_barrier = true, check_option = local) AS SELECT a FROM t WHERE a > 0;
ALTER VIEW v ALTER a SET DEFAULT 5;
ALTER VIEW v ALTER a DROP DEFAULT;
