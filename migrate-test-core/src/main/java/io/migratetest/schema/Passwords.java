package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passwords of roles: a schema holds digests of their hashes, which are compared and never shown.
 *
 * <p>PostgreSQL salts a hash at random unless it is an MD5 one, so the same password that is set twice looks like two.
 */
public final class Passwords {

    static final String PROPERTY = "password";

    private static final String SALTED = "scram-sha-256 ";

    private Passwords() {}

    /** A schema in which a password is the expected one wherever only its salt could tell. */
    public static Schema sameWhereSalted(Schema expected, Schema given) {
        return adjusted(expected, given, Schema.of(List.of()));
    }

    /**
     * A schema in which a password is the expected one wherever only its salt could tell and a step set it anew.
     *
     * @param start the schema before the step, on the same server as the others
     */
    public static Schema sameWhereSetAnew(Schema expected, Schema given, Schema start) {
        return adjusted(expected, given, start);
    }

    private static Schema adjusted(Schema expected, Schema given, Schema start) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : given.objects()) {
            Optional<String> wanted = salted(expected, object.key());
            Optional<String> now = salted(given, object.key());
            boolean isSetAnew = now.isPresent() && !now.equals(salted(start, object.key()));
            objects.add(wanted.isPresent() && isSetAnew ? object.with(PROPERTY, wanted.get()) : object);
        }
        return given.withObjects(objects);
    }

    private static Optional<String> salted(Schema schema, ObjectKey key) {
        return key.kind().equals("role")
                ? schema.find(key).flatMap(role -> role.property(PROPERTY)).filter(digest -> digest.startsWith(SALTED))
                : Optional.empty();
    }

    /** What people see of a password that was there before. */
    static Optional<String> shownBefore(Optional<String> password) {
        return password.map(digest -> "set");
    }

    /** What people see of a password that is there now. */
    static Optional<String> shownAfter(Optional<String> before, Optional<String> password) {
        return password.map(digest -> before.isPresent() ? "set to another" : "set");
    }
}
