-- expect: added function public.h(internal)
-- change
CREATE FUNCTION h(internal) RETURNS index_am_handler LANGUAGE internal AS 'bthandler';
