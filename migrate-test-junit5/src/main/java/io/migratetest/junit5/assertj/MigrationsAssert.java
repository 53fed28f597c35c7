package io.migratetest.junit5.assertj;

import io.migratetest.junit5.Migrations;
import io.migratetest.revision.Revision;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Says where a database is. */
public final class MigrationsAssert extends AbstractAssert<MigrationsAssert, Migrations> {

    MigrationsAssert(Migrations actual) {
        super(actual, MigrationsAssert.class);
    }

    /** Is at these revisions and no others; several only where branches are not merged. */
    public MigrationsAssert isAt(String... ids) {
        isNotNull();
        List<String> current = actual.current().stream().map(Revision::id).toList();
        if (!current.equals(List.of(ids))) {
            failWithActualExpectedAndMessage(
                    current,
                    List.of(ids),
                    "expected the database at %s, but it is at %s",
                    text(List.of(ids)),
                    text(current));
        }
        return this;
    }

    /** Has no revision applied. */
    public MigrationsAssert isAtBase() {
        return isAt();
    }

    private static String text(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(" and ", ids);
    }
}
