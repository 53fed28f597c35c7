-- expect: changed constraint "to ""o"", and on" on "odd ""schema"".t"."ta ble; %s on x": triggers
CREATE SCHEMA "odd ""schema"".t";
CREATE TABLE "odd ""schema"".t"."it's" (id int PRIMARY KEY);
CREATE TABLE "odd ""schema"".t"."ta ble; %s on x" (o int CONSTRAINT "to ""o"", and on" REFERENCES "odd ""schema"".t"."it's");
-- change
ALTER TABLE "odd ""schema"".t"."ta ble; %s on x" DISABLE TRIGGER ALL;
