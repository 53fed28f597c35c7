-- expect: changed view pg_stats: privileges
-- change
REVOKE SELECT ON pg_stats FROM PUBLIC;
