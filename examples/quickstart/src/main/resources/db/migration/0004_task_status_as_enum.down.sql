-- The old column does not know 'in progress'.
UPDATE tasks SET status = 'open' WHERE status = 'in progress';

ALTER TABLE tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE tasks ALTER COLUMN status TYPE text USING status::text;
ALTER TABLE tasks ALTER COLUMN status SET DEFAULT 'open';
ALTER TABLE tasks ADD CONSTRAINT tasks_status_check CHECK (status IN ('open', 'done'));

-- A type does not disappear with the last column that uses it.
DROP TYPE task_status;
