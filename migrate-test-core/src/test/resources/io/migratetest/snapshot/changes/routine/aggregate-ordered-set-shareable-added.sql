-- expect: added aggregate public.percentile(double precision,anyelement)
-- change
CREATE AGGREGATE percentile(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE);
