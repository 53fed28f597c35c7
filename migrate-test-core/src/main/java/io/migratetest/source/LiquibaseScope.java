package io.migratetest.source;

import java.util.Map;
import liquibase.GlobalConfiguration;
import liquibase.Scope;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * How Liquibase is called: on the files of the location only, without external entities, and without a word on standard output.
 *
 * @param classes where it looks for its extensions and for changes in Java, whichever thread calls it
 */
record LiquibaseScope(ResourceAccessor resources, ClassLoader classes) {

    <T> T call(Scope.ScopedRunnerWithReturn<T> action) throws Exception {
        Map<String, Object> settings = Map.of(
                Scope.Attr.resourceAccessor.name(),
                resources,
                Scope.Attr.logService.name(),
                new LiquibaseLog(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                GlobalConfiguration.SECURE_PARSING.getKey(),
                true);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return Scope.child(settings, action);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
