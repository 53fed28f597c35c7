--liquibase formatted sql

--changeset me:users
CREATE TABLE users (id int);
--rollback DROP TABLE users;

--changeset me:note
ALTER TABLE users ADD note text;
