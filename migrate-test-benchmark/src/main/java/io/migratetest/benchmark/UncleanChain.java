package io.migratetest.benchmark;

/** The generated chain with upgrades that do one thing more, which their downgrades forget. It does not keep the upgrade from running again. */
final class UncleanChain implements Chain {

    static final String NAME = "unclean";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Migration revision(int number) {
        Table table = new Table(number);
        return new Migration("create_" + table.name(), table.create() + forgotten(number), table.drop());
    }

    /** The first table has none before it, so the first revision has to leave something of its own. */
    private static String forgotten(int number) {
        String previous = new Table(number).previous().name();
        return switch (number % 4) {
            case 1 -> "CREATE SEQUENCE IF NOT EXISTS numbers_%d;\n".formatted(number);
            case 2 -> "CREATE INDEX IF NOT EXISTS %1$s_note_idx ON %1$s (note);\n".formatted(previous);
            case 3 -> "ALTER TABLE %s ALTER COLUMN note SET DEFAULT 'none';\n".formatted(previous);
            default -> "COMMENT ON TABLE %s IS 'see items_%d';\n".formatted(previous, number);
        };
    }
}
