package io.migratetest.snapshot;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import java.util.List;

/**
 * Classes that jOOQ generated, as a model: the schema after which they were.
 *
 * @param type the name of a schema or a catalog; on the class path of the current thread
 */
record Jooq(String type) implements SchemaSource {

    @Override
    public Model model(ModelDatabases databases) {
        return UserLibraries.call(
                        UserLibraries.ofThread(),
                        JooqModel.class,
                        List.of(Model.class, ModelDatabases.class),
                        List.of(OptionalLibrary.JOOQ),
                        "of",
                        type,
                        databases)
                .map(Model.class::cast)
                .orElseGet(() -> JooqModel.of(type, databases));
    }

    @Override
    public String toString() {
        return JooqModel.name(type);
    }
}
