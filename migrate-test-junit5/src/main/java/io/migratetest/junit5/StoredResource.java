package io.migratetest.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A value that JUnit closes together with the store that holds it.
 *
 * <p>JUnit 5.12 closes a {@code CloseableResource} only; later versions prefer {@code AutoCloseable} and will know nothing else one day.
 */
@SuppressWarnings("deprecation") // see above
interface StoredResource extends ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    void close();
}
