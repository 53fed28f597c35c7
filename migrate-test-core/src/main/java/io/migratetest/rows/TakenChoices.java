package io.migratetest.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the server took for the rows of tables after others were refused: proposed first from then on, also in another database that has these tables. */
public final class TakenChoices {

    private final Map<String, Map<List<String>, Integer>> ofTables = new HashMap<>();

    /** Nothing yet. */
    public TakenChoices() {}

    void remember(Table table, Proposal taken) {
        Map<List<String>, Integer> choices = taken.choices();
        if (!choices.isEmpty()) {
            ofTables.put(table.name(), choices);
        }
    }

    Proposal in(Proposal proposal, Table table) {
        proposal.choose(ofTables.getOrDefault(table.name(), Map.of()));
        return proposal;
    }
}
