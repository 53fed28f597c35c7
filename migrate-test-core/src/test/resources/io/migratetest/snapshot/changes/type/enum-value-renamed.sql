-- expect: changed type public.mood: labels
CREATE TYPE mood AS ENUM ('sad', 'happy');
-- change
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
