-- expect: changed function public.gen_salt(text): comment
CREATE EXTENSION pgcrypto;
-- change
COMMENT ON FUNCTION gen_salt(text) IS 'salty';
