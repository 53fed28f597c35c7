-- expect: added text search configuration public.words
-- change
CREATE TEXT SEARCH CONFIGURATION words (COPY = english);
