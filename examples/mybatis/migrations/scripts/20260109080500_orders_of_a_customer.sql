-- // orders of a customer
CREATE INDEX orders_of_a_customer ON orders (customer, ordered_at);

-- //@UNDO

DROP INDEX orders_of_a_customer;
