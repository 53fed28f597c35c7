CREATE TYPE mood AS ENUM ('a', 'c');
ALTER TYPE mood ADD VALUE 'b' BEFORE 'c';
-- change
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('a', 'b', 'c');
