ALTER TABLE customers DROP phone;
