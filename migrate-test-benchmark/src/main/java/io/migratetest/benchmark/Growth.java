package io.migratetest.benchmark;

import java.util.Collection;
import java.util.List;

/** How a time grows with the number of revisions: as {@code N} to the power of an exponent. */
final class Growth {

    private Growth() {}

    /** The time that a number of revisions took. */
    record Point(int revisions, double millis) {}

    /** The slope of the straight line through the logarithms, by least squares; of at least two different numbers of revisions. */
    static double exponent(Collection<Point> points) {
        List<double[]> logarithms = points.stream()
                .map(point -> new double[] {Math.log(point.revisions()), Math.log(point.millis())})
                .toList();
        double meanX =
                logarithms.stream().mapToDouble(each -> each[0]).average().orElseThrow();
        double meanY =
                logarithms.stream().mapToDouble(each -> each[1]).average().orElseThrow();
        double covariance = logarithms.stream()
                .mapToDouble(each -> (each[0] - meanX) * (each[1] - meanY))
                .sum();
        double variance = logarithms.stream()
                .mapToDouble(each -> (each[0] - meanX) * (each[0] - meanX))
                .sum();
        if (variance == 0) {
            throw new IllegalArgumentException("growth needs two different numbers of revisions");
        }
        return covariance / variance;
    }
}
