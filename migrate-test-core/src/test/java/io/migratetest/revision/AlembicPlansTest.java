package io.migratetest.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.migratetest.TestRevisions;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RandomGraphs.Case;
import io.migratetest.revision.RandomGraphs.Node;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our graph and Alembic's agree on what an upgrade or a downgrade runs, or both refuse, over graphs that nobody thought of. */
@Tag("tools")
class AlembicPlansTest {

    private static final long SEED = 20261121;

    /** Python answers ten thousand in two seconds, so that every build asks more than it would have to. */
    private static final int CASES = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void agrees_with_alembic_or_both_refuse() throws IOException, InterruptedException, URISyntaxException {
        RandomGraphs random = new RandomGraphs(SEED);
        List<Case> cases = Stream.generate(random::next).limit(CASES).toList();
        List<Optional<List<String>>> theirs = alembic(cases);

        List<String> disagreements = new ArrayList<>();
        int plans = 0;
        for (int number = 0; number < cases.size(); number++) {
            Case each = cases.get(number);
            Optional<List<String>> their = theirs.get(number);
            Optional<List<String>> our = ours(each);
            if (their.isPresent() && isCircle(each)) {
                // Alembic looks for circles of parents and for circles of dependencies, not for those that need both.
                continue;
            }
            if (!our.map(Set::copyOf).equals(their.map(Set::copyOf))) {
                disagreements.add("%s\n  Alembic: %s\n  we: %s".formatted(json(each), their, our));
            }
            our.ifPresent(plan -> assertThat(isInOrder(each, plan)).isTrue());
            plans += our.filter(plan -> !plan.isEmpty()).isPresent() ? 1 : 0;
        }
        assertThat(disagreements).isEmpty();
        assertThat(plans).isGreaterThan(CASES / 4);
    }

    private static Optional<List<String>> ours(Case asked) {
        try {
            RevisionGraph graph = graph(asked.revisions());
            Route route = Route.from(
                    graph, asked.current().stream().map(graph::require).toList());
            List<Revision> plan =
                    asked.direction().equals("up") ? route.up(asked.target()) : route.down(asked.target());
            return Optional.of(plan.stream().map(Revision::id).toList());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static boolean isCircle(Case asked) {
        try {
            graph(asked.revisions());
            return false;
        } catch (ProblemException e) {
            return e.problem().code() == ProblemCode.REVISION_CYCLE;
        }
    }

    static RevisionGraph graph(List<Node> nodes) {
        return RevisionGraph.of(nodes.stream()
                .map(node -> TestRevisions.revision(node.id(), "SELECT 1;", "SELECT 1;")
                        .linked(new Links(node.parents(), node.dependsOn(), node.labels())))
                .toList());
    }

    /** Each revision comes after all that it needs, or before in a downgrade. */
    private static boolean isInOrder(Case asked, List<String> plan) {
        RevisionGraph graph = graph(asked.revisions());
        Set<String> seen = new HashSet<>();
        for (String id : plan) {
            Set<String> before = asked.direction().equals("up")
                    ? graph.relations().allNeededFor(graph.relations().needs(id))
                    : graph.relations().allThatNeed(graph.relations().neededBy(id));
            if (before.stream().anyMatch(each -> plan.contains(each) && !seen.contains(each))) {
                return false;
            }
            seen.add(id);
        }
        return true;
    }

    private List<Optional<List<String>>> alembic(List<Case> cases)
            throws IOException, InterruptedException, URISyntaxException {
        Path asked = folder.resolve("cases.jsonl");
        Path answered = folder.resolve("plans.jsonl");
        Files.write(asked, cases.stream().map(AlembicPlansTest::json).toList());
        Path script = Path.of(Objects.requireNonNull(getClass().getResource("alembic_plans.py"))
                .toURI());
        Process python = new ProcessBuilder("/usr/bin/python3", script.toString())
                .redirectInput(asked.toFile())
                .redirectOutput(answered.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(python.waitFor()).isZero();
        List<Optional<List<String>>> plans = new ArrayList<>();
        for (String line : Files.readAllLines(answered)) {
            plans.add(Optional.ofNullable(JSON.readValue(line, new TypeReference<List<String>>() {})));
        }
        assertThat(plans).hasSameSizeAs(cases);
        return plans;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
