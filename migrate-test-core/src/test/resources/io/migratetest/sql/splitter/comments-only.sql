-- This file should undo anything in `up.sql`
/* nothing; to see */
