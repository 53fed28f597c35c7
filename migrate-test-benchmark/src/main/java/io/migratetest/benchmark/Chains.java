package io.migratetest.benchmark;

import java.util.List;
import java.util.Optional;

/** The chains that can be made up. */
final class Chains {

    private static final int TABLES_OF_A_WIDE_SCHEMA = 1000;

    private static final List<Chain> ALL = List.of(
            new GeneratedChain(),
            new ObjectsChain(),
            new WideChain(TABLES_OF_A_WIDE_SCHEMA),
            new FailingChain(),
            new UncleanChain());

    private Chains() {}

    static Optional<Chain> named(String name) {
        return ALL.stream().filter(chain -> chain.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Chain::name).toList();
    }
}
