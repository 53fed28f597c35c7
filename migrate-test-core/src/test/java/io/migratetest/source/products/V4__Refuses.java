package io.migratetest.source.products;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

public final class V4__Refuses extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        throw new IllegalStateException("no prices are known");
    }
}
