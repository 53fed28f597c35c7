-- What stands before the last blank are the first names.
ALTER TABLE orders ADD first_names text, ADD last_name text;
UPDATE orders SET first_names = regexp_replace(customer, ' [^ ]*$', ''), last_name = substring(customer FROM '[^ ]*$');
ALTER TABLE orders ALTER first_names SET NOT NULL, ALTER last_name SET NOT NULL, DROP customer;
