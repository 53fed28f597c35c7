package io.migratetest.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Each revision changes a little of one table among many that were there before.
 *
 * @param tables how many there are
 */
record WideChain(int tables) implements Chain {

    /** Shares no factor with a thousand, so that so many tables are all met before one is met again. */
    private static final int STRIDE = 7;

    @Override
    public String name() {
        return "wide";
    }

    /** Without a way back, which nobody would take: dropping them all tells nothing about one of them. */
    @Override
    public List<Migration> preparation() {
        String schema = IntStream.rangeClosed(1, tables)
                .mapToObj(Table::new)
                .map(Table::create)
                .collect(Collectors.joining());
        return List.of(new Migration(
                "create_tables", "-- migrate-test: irreversible this is what was there before\n" + schema, ""));
    }

    @Override
    public Migration revision(int number) {
        String table = new Table(1 + number * STRIDE % tables).name();
        return switch (number % 4) {
            case 1 ->
                new Migration(
                        "add_column",
                        "ALTER TABLE %s ADD COLUMN added_%d integer DEFAULT 0;\n".formatted(table, number),
                        "ALTER TABLE %s DROP COLUMN added_%d;\n".formatted(table, number));
            case 2 ->
                new Migration(
                        "create_index",
                        "CREATE INDEX %1$s_added_%2$d_idx ON %1$s (note, amount);\n".formatted(table, number),
                        "DROP INDEX %s_added_%d_idx;\n".formatted(table, number));
            case 3 ->
                new Migration(
                        "comment",
                        "COMMENT ON TABLE %s IS 'changed by %d';\n".formatted(table, number),
                        "COMMENT ON TABLE %s IS NULL;\n".formatted(table));
            default ->
                new Migration(
                        "set_default",
                        "ALTER TABLE %s ALTER COLUMN note SET DEFAULT 'by %d';\n".formatted(table, number),
                        "ALTER TABLE %s ALTER COLUMN note DROP DEFAULT;\n".formatted(table));
        };
    }
}
