package io.migratetest.source;

import java.util.Map;
import liquibase.GlobalConfiguration;
import liquibase.Scope;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** How Liquibase is called: on the files of the location only, without external entities, and without a word on standard output. */
record LiquibaseScope(ResourceAccessor resources) {

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
        return Scope.child(settings, action);
    }
}
