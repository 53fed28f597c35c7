package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The providers that migrate-test knows. */
public final class DatabaseProviders {

    private static final Pattern EMBEDDED = Pattern.compile("embedded(?::(\\d{1,3}))?");
    private static final Pattern CONTAINER = Pattern.compile("container(?::(.+))?");

    private DatabaseProviders() {}

    /**
     * The provider that a specification names; it is used or the run fails, nothing else is tried.
     *
     * @param specification {@code container[:IMAGE]}, {@code embedded[:MAJOR]} or a {@code jdbc:postgresql:} URL
     */
    public static DatabaseProvider parse(String specification) {
        Matcher embedded = EMBEDDED.matcher(specification);
        if (embedded.matches()) {
            return new EmbeddedProvider(major(embedded.group(1)), Optional.empty());
        }
        Matcher container = CONTAINER.matcher(specification);
        if (container.matches()) {
            return new ContainerProvider(
                    Optional.ofNullable(container.group(1)).orElse(ContainerProvider.DEFAULT_IMAGE), Optional.empty());
        }
        if (specification.startsWith(AddressProvider.SCHEME)) {
            return AddressProvider.parse(specification, System.getenv());
        }
        throw unknown(specification).asException();
    }

    /** A container where Docker answers and the image can be had, else the embedded binaries if present, else an error that names each. */
    public static DatabaseProvider automatic() {
        return new AutomaticProvider(List.of(
                new ContainerProvider(ContainerProvider.DEFAULT_IMAGE, Optional.empty()),
                new EmbeddedProvider(OptionalInt.empty(), Optional.empty())));
    }

    private static OptionalInt major(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** What was given is not shown beyond its first word, for an address with a typing error may hold a password. */
    private static Problem unknown(String specification) {
        return Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        "'" + specification.replaceFirst("(?s)[^A-Za-z0-9_-].*", "...") + "' names no database")
                .with(
                        "expected",
                        "container, container:IMAGE, embedded, embedded:MAJOR\nor jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
    }
}
