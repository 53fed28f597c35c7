package io.migratetest.benchmark;

/** Each revision makes an enum, a table, a function, a trigger and a view, and replaces a function of the revision before it. */
final class ObjectsChain implements Chain {

    @Override
    public String name() {
        return "objects";
    }

    @Override
    public Migration revision(int number) {
        return new Migration("create_tickets_" + number, up(number), down(number));
    }

    private static String up(int number) {
        return """
                CREATE TYPE status_%1$d AS ENUM ('open', 'waiting', 'closed');
                CREATE TABLE tickets_%1$d (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    status status_%1$d NOT NULL DEFAULT 'open',
                    title text NOT NULL,
                    changed_at timestamptz
                );
                CREATE FUNCTION touch_%1$d() RETURNS trigger LANGUAGE plpgsql AS $body$
                BEGIN
                    NEW.changed_at := now();
                    RETURN NEW;
                END
                $body$;
                CREATE TRIGGER touch BEFORE UPDATE ON tickets_%1$d FOR EACH ROW EXECUTE FUNCTION touch_%1$d();
                CREATE VIEW open_tickets_%1$d AS SELECT id, title FROM tickets_%1$d WHERE status <> 'closed';
                """.formatted(number) + newest(number);
    }

    private static String down(int number) {
        String before = number == 1 ? "DROP FUNCTION newest();\n" : newest(number - 1);
        return before + """
                DROP VIEW open_tickets_%1$d;
                DROP TABLE tickets_%1$d;
                DROP FUNCTION touch_%1$d();
                DROP TYPE status_%1$d;
                """.formatted(number);
    }

    private static String newest(int number) {
        return """
                CREATE OR REPLACE FUNCTION newest() RETURNS integer LANGUAGE sql IMMUTABLE AS $body$ SELECT %d $body$;
                """.formatted(number);
    }
}
