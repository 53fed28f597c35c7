-- expect: changed type public.mood: labels
-- cannot be undone: PostgreSQL cannot remove a label
CREATE TYPE mood AS ENUM ('sad', 'happy');
-- change
ALTER TYPE mood ADD VALUE 'ok' BEFORE 'happy';
