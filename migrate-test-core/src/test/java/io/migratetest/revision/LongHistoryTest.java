package io.migratetest.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestRevisions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand revisions with a branch every hundred: nothing here may take more than a few times as long as reading them. */
class LongHistoryTest {

    private static final int LENGTH = 10_000;

    private final RevisionGraph graph = RevisionGraph.of(revisions());

    private static List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        for (int number = 0; number < LENGTH; number++) {
            boolean isTwig = number % 100 == 99;
            int parent = number % 100 == 0 ? number - 2 : number - 1;
            List<String> parents = number == 0 ? List.of() : List.of(id(parent));
            revisions.add(TestRevisions.revision(id(number), "SELECT 1;", "SELECT 1;")
                    .linked(new Links(
                            parents, isTwig && number > 100 ? List.of(id(number - 100)) : List.of(), List.of())));
        }
        return revisions;
    }

    private static String id(int number) {
        return "r%05d".formatted(number);
    }

    @Test
    void is_planned_as_a_whole() {
        List<Revision> route = Route.from(graph, List.of()).up("heads");

        assertThat(route).hasSize(LENGTH);
        assertThat(Route.from(graph, graph.heads()).down("base")).hasSize(LENGTH);
        assertThat(Route.from(graph, graph.heads()).up("heads")).isEmpty();
    }

    @Test
    void is_listed_as_a_whole() {
        assertThat(new HistoryRange(graph, List.of()).revisions(":")).hasSize(LENGTH);
        assertThat(new HistoryRange(graph, List.of()).revisions("r05000:r05100"))
                .hasSize(100);
        assertThat(graph.heads()).hasSize(100);
        assertThat(graph.independentHeads()).hasSize(1);
    }
}
