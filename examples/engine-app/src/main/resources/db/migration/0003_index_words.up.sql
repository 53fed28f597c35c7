-- revision: 0003
-- parents: 0002
-- created: 2026-11-20T11:20:00+01:00
-- transaction: none
-- message: index words

CREATE INDEX CONCURRENTLY notes_words_idx ON notes (words);
