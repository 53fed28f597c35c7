DROP INDEX CONCURRENTLY tasks_due_on_idx;
