-- migrate-test: loses orders.priority nobody looked at it for a year
ALTER TABLE orders DROP priority;
