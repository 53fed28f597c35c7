CREATE INDEX CONCURRENTLY tasks_due_on_idx ON tasks (due_on) WHERE status <> 'done';
