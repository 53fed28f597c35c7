package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.List;
import java.util.Optional;

/**
 * Says something of an object, or nothing any more.
 *
 * @param text empty to take the comment away
 * @param existing what was said before; empty if nothing was
 */
public record Comment(DatabaseObject object, Optional<String> text, Optional<String> existing) implements Operation {

    /** What was said before, for the inverse. */
    public Comment existing(String before) {
        return new Comment(object, text, Optional.of(before));
    }

    @Override
    public String title() {
        return "comment on " + object.title();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql("COMMENT ON %s IS %s"
                .formatted(object.sql(), text.map(Quoting::literal).orElse("NULL"))));
    }

    /** As in Alembic, a comment that takes the place of none leaves none. */
    @Override
    public Optional<Operation> inverse() {
        return text.isEmpty() && existing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comment(object, existing, text));
    }

    @Override
    public String missing() {
        return "say what was said: .existing(\"...\")";
    }
}
