CREATE TABLE addresses (account_id bigint PRIMARY KEY, street text, city text);
