package io.migratetest.junit5;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells a class that wants the standard checks and does not say of which migrations. */
final class StandardChecksExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        DeclaringClasses.of(context).requireDeclaration();
    }
}
