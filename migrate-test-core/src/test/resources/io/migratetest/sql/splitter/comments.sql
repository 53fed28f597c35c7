-- It's a comment; with 'odd quotes and ; semicolons
SELECT 1; -- trailing; comment's
/* block; with ' and $$ */
SELECT /* inside; */ 2
-- before the semicolon;
;
-- the last one
