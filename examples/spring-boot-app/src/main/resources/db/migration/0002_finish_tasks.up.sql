-- revision: 0002
-- parents: 0001
-- created: 2026-11-22T03:10:00Z
-- message: finish tasks

ALTER TABLE tasks ADD COLUMN done_at timestamptz;
