-- The application knows the priorities 1 to 3; nothing in the schema says so.
INSERT INTO tasks (title, priority) VALUES ('call the bank', 1), ('water the plants', 2), ('tidy the cellar', 3);
