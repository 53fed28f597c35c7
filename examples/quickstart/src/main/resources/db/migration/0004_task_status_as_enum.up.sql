CREATE TYPE task_status AS ENUM ('open', 'in progress', 'done');

ALTER TABLE tasks DROP CONSTRAINT tasks_status_check;
ALTER TABLE tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE tasks ALTER COLUMN status TYPE task_status USING status::task_status;
ALTER TABLE tasks ALTER COLUMN status SET DEFAULT 'open';
