package io.migratetest.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured of one chain of one length. Times are milliseconds, spread over the rounds.
 *
 * @param revisions how many count
 * @param floor all revisions on the floor
 * @param roundTrip all revisions in the round trip, without the straight path
 * @param ratio of the two, round by round
 * @param snapshotShare the part of the revisions' own time in which the database was looked at
 * @param straightPath the second database, where one was needed
 * @param heap the most of all rounds
 * @param deviations how many revisions the floor did not run as the round trip did; its time says little if they are many
 * @param pathFindings what the straight path found
 * @param timings of each revision that counts
 */
record Measurement(
        String chain,
        int revisions,
        Spread floor,
        Spread roundTrip,
        Spread ratio,
        double snapshotShare,
        Spread straightPath,
        Heap heap,
        int deviations,
        List<String> pathFindings,
        List<RevisionTiming> timings) {

    Measurement {
        pathFindings = List.copyOf(pathFindings);
        timings = List.copyOf(timings);
    }

    /** A round: both ways through the revisions, right after each other. */
    record Round(Floor.Result floor, RoundTrip.Result roundTrip) {

        private Round after(int preparation) {
            List<Proof> proofs = roundTrip.proofs();
            return new Round(
                    new Floor.Result(floor.lap().after(preparation), floor.deviations()),
                    new RoundTrip.Result(
                            roundTrip.lap().after(preparation),
                            roundTrip.own().after(preparation),
                            roundTrip.looking().after(preparation),
                            proofs.subList(preparation, proofs.size()),
                            roundTrip.straightPath(),
                            roundTrip.pathFindings(),
                            roundTrip.heap()));
        }

        private double ratio() {
            return roundTrip.lap().total() / floor.lap().total();
        }
    }

    static Measurement of(Workload workload, List<Round> whole) {
        List<Round> rounds =
                whole.stream().map(round -> round.after(workload.preparation())).toList();
        List<Lap> floors = rounds.stream().map(round -> round.floor().lap()).toList();
        List<Lap> trips = rounds.stream().map(round -> round.roundTrip().lap()).toList();
        List<Lap> own = rounds.stream().map(round -> round.roundTrip().own()).toList();
        RoundTrip.Result last = rounds.get(rounds.size() - 1).roundTrip();
        return new Measurement(
                workload.chain(),
                workload.size(),
                spread(floors, Lap::total),
                spread(trips, Lap::total),
                spread(rounds, Round::ratio),
                spread(
                                rounds,
                                round -> round.roundTrip().looking().total()
                                        / round.roundTrip().own().total())
                        .median(),
                spread(rounds, round -> round.roundTrip().straightPath()),
                new Heap(
                        spread(rounds, round -> round.roundTrip().heap().used()).max(),
                        spread(rounds, round -> round.roundTrip().heap().peak()).max()),
                (int) spread(rounds, round -> round.floor().deviations()).max(),
                last.pathFindings(),
                IntStream.range(0, workload.size())
                        .mapToObj(i -> RevisionTiming.of(last.proofs().get(i), median(floors, i), median(own, i)))
                        .toList());
    }

    private static <T> Spread spread(List<T> all, ToDoubleFunction<T> value) {
        return Spread.of(all.stream().map(value::applyAsDouble).toList());
    }

    private static double median(List<Lap> laps, int revision) {
        return spread(laps, lap -> lap.millis().get(revision)).median();
    }

    /** What the revision in the middle takes beyond its SQL. */
    double overhead() {
        return spread(timings, RevisionTiming::overhead).median();
    }

    /** How many revisions got each verdict. */
    Map<String, Long> verdicts() {
        return timings.stream()
                .collect(Collectors.groupingBy(RevisionTiming::verdict, TreeMap::new, Collectors.counting()));
    }

    /** Chain and length as people write them. */
    String title() {
        return "%s %d".formatted(chain, revisions);
    }
}
