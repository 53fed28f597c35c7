ALTER TABLE customers ADD phone varchar(255);
