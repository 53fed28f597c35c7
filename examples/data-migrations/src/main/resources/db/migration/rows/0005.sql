-- An address is an object with a street and a city; nothing in the schema says so.
INSERT INTO orders (priority, state, cents, first_names, last_name, address) VALUES
    ('high', 'open', 1999, 'Ada', 'Lovelace', '{"street": "St James''s Square 12", "city": "London"}'),
    ('middle', 'paid', 250, 'Jean Louis', 'Dupont', '{"street": "Rue de Rivoli 1", "city": "Paris"}'),
    ('low', 'sent', 100, 'Grace', 'Hopper', '{"street": "Broadway 5", "city": "New York"}');
