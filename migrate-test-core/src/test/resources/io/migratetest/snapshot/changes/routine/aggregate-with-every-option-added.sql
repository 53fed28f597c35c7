-- expect: added aggregate public.mean(bigint)
-- change
CREATE AGGREGATE mean(a bigint) (SFUNC = int8_avg_accum, STYPE = internal, SSPACE = 48, FINALFUNC = numeric_poly_avg,
    COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize, FINALFUNC_MODIFY = SHAREABLE,
    MSFUNC = int8_avg_accum, MINVFUNC = int8_avg_accum_inv, MSTYPE = internal, MSSPACE = 32, MFINALFUNC = numeric_poly_avg,
    MFINALFUNC_MODIFY = READ_WRITE, PARALLEL = RESTRICTED);
