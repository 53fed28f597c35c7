package io.migratetest.source;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version as Flyway compares it: number by number, where missing ones are zero.
 *
 * @param numbers without zeros at the end
 */
record FlywayVersion(List<BigInteger> numbers) implements Comparable<FlywayVersion> {

    /** Takes {@code 1.2} and {@code 1_2} apart. */
    static FlywayVersion of(String text) {
        List<BigInteger> numbers =
                Stream.of(text.split("[._]", -1)).map(BigInteger::new).toList();
        int length = numbers.size();
        while (length > 0 && numbers.get(length - 1).signum() == 0) {
            length--;
        }
        return new FlywayVersion(List.copyOf(numbers.subList(0, length)));
    }

    @Override
    public int compareTo(FlywayVersion other) {
        int common = Math.min(numbers.size(), other.numbers.size());
        for (int i = 0; i < common; i++) {
            int order = numbers.get(i).compareTo(other.numbers.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(numbers.size(), other.numbers.size());
    }
}
