package io.migratetest.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** One row that might be accepted: a choice for each slot. Changes as the server says what it does not like. */
final class Proposal {

    private final List<Slot> slots;
    private final int[] chosen;

    Proposal(List<Slot> slots) {
        this.slots = List.copyOf(slots);
        this.chosen = new int[slots.size()];
    }

    /** The expressions of all columns, without quotes. */
    Map<String, String> expressions() {
        Map<String, String> plain = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            Slot slot = slots.get(i);
            for (int column = 0; column < slot.columns().size(); column++) {
                plain.put(slot.columns().get(column), slot.choice(chosen[i]).get(column));
            }
        }
        Map<String, String> resolved = new HashMap<>();
        plain.forEach((column, expression) -> resolved.put(column, Placeholder.resolve(expression, plain)));
        return resolved;
    }

    /**
     * Chooses something else for the columns that are to blame, so that all combinations have their turn.
     *
     * @return whether there was another choice
     */
    boolean changeSome(Collection<String> suspects) {
        for (int i = 0; i < chosen.length; i++) {
            if (slots.get(i).columns().stream().noneMatch(suspects::contains)) {
                continue;
            }
            if (slots.get(i).hasMoreThan(chosen[i] + 1)) {
                chosen[i]++;
                return true;
            }
            chosen[i] = 0;
        }
        return false;
    }

    /** Leaves empty what may be, of the columns after the first so many that may be. */
    void emptyAfter(int kept, Set<String> nullable) {
        int seen = 0;
        for (int i = 0; i < chosen.length; i++) {
            int last = slots.get(i).last();
            boolean mayBeEmpty = nullable.containsAll(slots.get(i).columns())
                    && slots.get(i).choice(last).stream().allMatch(Slot.NULL::equals);
            if (mayBeEmpty && seen++ >= kept) {
                chosen[i] = last;
            }
        }
    }

    /** Proposals that differ from this one in one slot each, where nobody knows what is to blame; the likeliest choices first. */
    Iterator<Variation> variations() {
        int most = slots.stream().mapToInt(Slot::last).max().orElse(0);
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(choice -> IntStream.range(0, chosen.length)
                        .filter(slot -> slots.get(slot).hasMoreThan(choice))
                        .mapToObj(slot -> with(slot, choice)))
                .iterator();
    }

    /** A proposal, and in which columns it differs from another one. */
    record Variation(Proposal proposal, List<String> changed) {}

    private Variation with(int slot, int choice) {
        Proposal variation = new Proposal(slots);
        variation.take(this);
        variation.chosen[slot] = choice;
        return new Variation(variation, slots.get(slot).columns());
    }

    /** Makes the choices of another one that the server took, as far as there are as many. */
    void take(Proposal other) {
        for (int i = 0; i < chosen.length; i++) {
            choose(i, other.chosen[i]);
        }
    }

    private void choose(int place, int choice) {
        Slot slot = slots.get(place);
        chosen[place] = slot.hasMoreThan(choice) ? choice : slot.last();
    }

    /** The numbers of the choices that are not the first ones, by the columns of their slots. */
    Map<List<String>, Integer> choices() {
        Map<List<String>, Integer> others = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] > 0) {
                others.put(slots.get(i).columns(), chosen[i]);
            }
        }
        return others;
    }

    /** Makes such choices, as far as there are such slots. */
    void choose(Map<List<String>, Integer> choices) {
        for (int i = 0; i < chosen.length; i++) {
            choose(i, choices.getOrDefault(slots.get(i).columns(), chosen[i]));
        }
    }
}
