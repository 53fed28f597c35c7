package io.migratetest.benchmark;

/** Each revision makes a table and takes it back: the measure for all others. */
final class GeneratedChain implements Chain {

    static final String NAME = "generated";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Migration revision(int number) {
        Table table = new Table(number);
        return new Migration("create_" + table.name(), table.create(), table.drop());
    }
}
