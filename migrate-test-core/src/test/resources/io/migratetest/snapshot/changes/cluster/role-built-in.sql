-- expect: added membership of pg_monitor in pg_signal_backend
-- expect: changed role pg_monitor: comment
-- change
GRANT pg_signal_backend TO pg_monitor;
COMMENT ON ROLE pg_monitor IS 'x';
