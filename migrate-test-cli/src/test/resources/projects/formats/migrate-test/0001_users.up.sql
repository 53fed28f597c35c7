-- revision: 0001
-- message: users

CREATE TABLE users (note text DEFAULT 'a;b');
