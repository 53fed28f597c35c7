-- revision: 0002
-- parents: 0001
-- transaction: none
-- message: index

CREATE INDEX CONCURRENTLY users_note_idx ON users (note);
COMMENT ON TABLE users IS 'those who use it';
