ALTER TABLE tasks ADD COLUMN due_on date;

-- Old tasks get two weeks, so that the column can be NOT NULL from the start.
UPDATE tasks SET due_on = created_at::date + 14;

ALTER TABLE tasks ALTER COLUMN due_on SET NOT NULL;
