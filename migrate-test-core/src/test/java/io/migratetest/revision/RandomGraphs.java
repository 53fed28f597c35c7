package io.migratetest.revision;

import io.migratetest.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up graphs of revisions with branches, merges, labels and dependencies, some of them broken, and places in them to go to. */
final class RandomGraphs {

    private static final int MOST_REVISIONS = 12;

    private final Random random;

    RandomGraphs(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A question that Alembic can answer, too.
     *
     * @param current ids of the newest applied revisions
     */
    record Case(List<Node> revisions, List<String> current, String direction, String target) {}

    /** A revision as its file would say it. */
    record Node(String id, List<String> parents, List<String> dependsOn, List<String> labels) {}

    Case next() {
        List<Node> sound = nodes();
        List<Node> nodes = oneIn(20) ? broken(sound) : sound;
        String direction = oneIn(2) ? "up" : "down";
        return new Case(nodes, current(nodes), direction, target(nodes, direction));
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        int size = 1 + random.nextInt(MOST_REVISIONS);
        for (int number = 0; number < size; number++) {
            Set<String> parents = new LinkedHashSet<>();
            if (number > 0 && !oneIn(10)) {
                parents.add(nodes.get(oneIn(4) ? random.nextInt(number) : number - 1)
                        .id());
                if (oneIn(6)) {
                    parents.add(nodes.get(random.nextInt(number)).id());
                }
            }
            List<String> dependsOn = new ArrayList<>();
            if (number > 0 && oneIn(6)) {
                Node needed = nodes.get(random.nextInt(number));
                dependsOn.add(
                        !needed.labels().isEmpty() && oneIn(2) ? needed.labels().get(0) : needed.id());
            }
            List<String> labels = oneIn(5) ? List.of("branch" + number) : List.of();
            nodes.add(new Node(id(), List.copyOf(parents), dependsOn, labels));
        }
        return nodes;
    }

    /** Some begin alike, so that a beginning can be ambiguous. */
    private String id() {
        String hex = "%012x".formatted(random.nextLong() & 0xffff_ffff_ffffL);
        return oneIn(4) ? "abcd" + hex.substring(4) : hex;
    }

    /** The newest of a set of revisions that holds all that they need; whatever stands in the database if there is no graph. */
    private List<String> current(List<Node> nodes) {
        RevisionGraph graph;
        try {
            graph = AlembicPlansTest.graph(nodes);
        } catch (ProblemException e) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>();
        int ends = random.nextInt(4);
        for (int end = 0; end < ends; end++) {
            chosen.add(any(nodes).id());
        }
        Relations relations = graph.relations();
        return relations.newest(relations.allNeededFor(chosen));
    }

    private List<Node> broken(List<Node> nodes) {
        List<Node> broken = new ArrayList<>(nodes);
        int index = random.nextInt(nodes.size());
        Node node = nodes.get(index);
        Node other = any(nodes);
        broken.set(
                index,
                switch (random.nextInt(5)) {
                    case 0 -> new Node(node.id(), List.of("0123456789ab"), node.dependsOn(), node.labels());
                    case 1 -> new Node(node.id(), node.parents(), List.of("0123456789ab"), node.labels());
                    case 2 ->
                        new Node(node.id(), List.of(nodes.get(nodes.size() - 1).id()), List.of(), node.labels());
                    case 3 -> new Node(node.id(), node.parents(), List.of(node.id()), node.labels());
                    default -> new Node(node.id(), node.parents(), node.dependsOn(), List.of(other.id()));
                });
        return broken;
    }

    private String target(List<Node> nodes, String direction) {
        String branch = branch(nodes);
        String id = any(nodes).id();
        int steps = 1 + random.nextInt(3);
        boolean up = direction.equals("up");
        return switch (random.nextInt(13)) {
            case 0 -> up || branch.isEmpty() ? branch + "head" : branch + "base";
            case 1 -> up ? branch + "heads" : "base";
            case 2 -> "base";
            case 3 -> branch + (up ? "+" : "-") + steps;
            case 4 -> (up ? "+" : "-") + steps;
            case 5 -> (up ? "-" : "+") + steps;
            case 6 -> id + "+" + steps;
            case 7 -> id + "-" + steps;
            case 8 -> id.substring(0, 4 + random.nextInt(4));
            case 9 -> branch + id;
            case 10 -> branch.isEmpty() ? "fedcba987654" : branch.substring(0, branch.length() - 1);
            default -> id;
        };
    }

    /** A label or an id with the sign that makes a branch of it, or nothing. */
    private String branch(List<Node> nodes) {
        List<String> labels =
                nodes.stream().flatMap(node -> node.labels().stream()).toList();
        if (oneIn(8)) {
            return any(nodes).id() + "@";
        }
        return labels.isEmpty() || oneIn(3) ? "" : labels.get(random.nextInt(labels.size())) + "@";
    }

    private Node any(List<Node> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }
}
