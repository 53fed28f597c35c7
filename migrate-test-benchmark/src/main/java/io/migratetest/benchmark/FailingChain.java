package io.migratetest.benchmark;

/** The generated chain with downgrades that the server refuses, each after some work that has to be undone. */
final class FailingChain implements Chain {

    static final String NAME = "failing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Migration revision(int number) {
        Table table = new Table(number);
        return new Migration(
                "create_" + table.name(),
                table.create(),
                table.drop() + "DROP TABLE %s_lost;\n".formatted(table.name()));
    }
}
