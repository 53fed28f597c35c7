package io.migratetest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Columns whose values are chosen together, with what can be chosen, the best first; that is made up only as far as somebody asks for it. */
final class Slot {

    static final String NULL = "NULL";

    private final List<String> columns;
    private final Iterator<List<String>> source;
    private final Set<List<String>> met = new HashSet<>();
    private final List<List<String>> choices = new ArrayList<>();

    /**
     * A slot with at least one choice.
     *
     * @param columns without quotes
     * @param source gives choices; each has an SQL expression for each column
     */
    Slot(List<String> columns, List<Supplier<Stream<List<String>>>> source) {
        this.columns = List.copyOf(columns);
        this.source = source.stream().flatMap(Supplier::get).iterator();
    }

    /** A slot of one column. */
    static Slot of(String column, List<Supplier<Stream<String>>> source) {
        return new Slot(
                List.of(column),
                source.stream()
                        .<Supplier<Stream<List<String>>>>map(
                                some -> () -> some.get().map(List::of))
                        .toList());
    }

    List<String> columns() {
        return columns;
    }

    boolean isAbout(String column) {
        return columns.contains(column);
    }

    /** Whether there are more choices than so many. */
    boolean hasMoreThan(int number) {
        while (choices.size() <= number && source.hasNext()) {
            List<String> next = source.next();
            if (met.add(next)) {
                choices.add(next);
            }
        }
        return choices.size() > number;
    }

    /** A choice, counted from 0; the last one if there are not so many. */
    List<String> choice(int number) {
        return choices.get(hasMoreThan(number) ? number : choices.size() - 1);
    }

    /** The number of the last choice. */
    int last() {
        hasMoreThan(Integer.MAX_VALUE);
        return choices.size() - 1;
    }
}
