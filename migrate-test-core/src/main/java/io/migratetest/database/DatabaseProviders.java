package io.migratetest.database;

import java.util.OptionalInt;

/** The providers that migrate-test knows. */
public final class DatabaseProviders {

    private DatabaseProviders() {}

    /**
     * The provider that a specification names; it is used or the run fails, nothing else is tried.
     *
     * @param specification {@code container[:IMAGE]}, {@code embedded[:MAJOR]} or a {@code jdbc:postgresql:} URL
     */
    public static DatabaseProvider parse(String specification) {
        if (specification.equals("embedded")) {
            return new EmbeddedProvider(OptionalInt.empty());
        }
        if (specification.startsWith("embedded:")) {
            return new EmbeddedProvider(OptionalInt.of(Integer.parseInt(specification.substring(9))));
        }
        throw new UnsupportedOperationException("not written yet" + specification);
    }

    /** A container where Docker answers and the image can be had, else the embedded binaries if present, else an error that names each. */
    public static DatabaseProvider automatic() {
        throw new UnsupportedOperationException("not written yet");
    }
}
