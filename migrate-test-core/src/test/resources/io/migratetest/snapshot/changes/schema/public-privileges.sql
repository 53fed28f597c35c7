-- expect: changed schema public: comment
-- expect: changed schema public: privileges
-- change
GRANT USAGE ON SCHEMA public TO pg_monitor;
COMMENT ON SCHEMA public IS 'ours';
