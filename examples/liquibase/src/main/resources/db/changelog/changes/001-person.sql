--liquibase formatted sql

--changeset nelson:create-person
--comment: persons and where they live
CREATE TABLE person (
    id int PRIMARY KEY,
    name varchar(50) NOT NULL,
    address1 varchar(50),
    city varchar(30)
);
--rollback DROP TABLE person;

--changeset nelson:greet-person splitStatements:false
CREATE FUNCTION greeting(person) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN 'Dear ' || $1.name;
END;
$$;
--rollback DROP FUNCTION greeting(person);
