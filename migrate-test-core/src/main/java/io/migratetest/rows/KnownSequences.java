package io.migratetest.rows;

import io.migratetest.schema.ObjectKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the sequences of a database are, as far as it is known. */
final class KnownSequences {

    private final Map<Long, SequencePlaces.Place> places = new HashMap<>();
    private final Set<Long> missing = new HashSet<>();

    /** By name, the last value of each; 0 for those that gave none. */
    Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        places.values().forEach(place -> positions.put(place.name(), place.value()));
        return positions;
    }

    /** Whether a transaction may have moved or dropped one that is known. */
    boolean areIn(Touched touched) {
        return !Collections.disjoint(touched.relations(), places.keySet());
    }

    void find(Connection connection) throws SQLException {
        places.clear();
        missing.clear();
        places.putAll(SequencePlaces.places(connection));
    }

    /** Forgets those that a transaction touched, which is committed, until {@link #findMissing}. */
    void forget(Touched touched) {
        touched.relations().forEach(places::remove);
        missing.addAll(touched.sequences());
    }

    /** Looks again at those that were forgotten. */
    void findMissing(Connection connection) throws SQLException {
        if (!missing.isEmpty()) {
            places.putAll(SequencePlaces.places(connection, missing));
            missing.clear();
        }
    }

    /** Those that would give numbers again that they gave before: a gap harms nobody. */
    List<RowChange> behind(Map<String, Long> now) {
        List<RowChange> behind = new ArrayList<>();
        new TreeMap<>(positions()).forEach((name, place) -> {
            Long found = now.get(name);
            if (found != null && place > 0 && found < place) {
                behind.add(new RowChange(
                        RowChange.Kind.CHANGED,
                        new ObjectKey("sequence", name),
                        name,
                        1,
                        1,
                        List.of(String.valueOf(place)),
                        List.of(found == 0 ? "not used yet" : String.valueOf(found))));
            }
        });
        return behind;
    }
}
