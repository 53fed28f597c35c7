CREATE INDEX IF NOT EXISTS users_id ON users (id);
