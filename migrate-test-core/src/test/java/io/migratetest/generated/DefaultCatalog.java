package io.migratetest.generated;

import java.util.List;
import org.jooq.Schema;
import org.jooq.impl.CatalogImpl;

@SuppressWarnings({"all", "unchecked", "rawtypes", "deprecation"})
public class DefaultCatalog extends CatalogImpl {

    private static final long serialVersionUID = 1L;

    public static final DefaultCatalog DEFAULT_CATALOG = new DefaultCatalog();

    private DefaultCatalog() {
        super("");
    }

    @Override
    public final List<Schema> getSchemas() {
        return List.of(Public.PUBLIC);
    }
}
