package io.migratetest.junit5;

import io.migratetest.check.Baseline;
import io.migratetest.check.LintSettings;
import io.migratetest.database.DatabaseProvider;
import java.util.Optional;

/**
 * Everything that is known about a test class before anything happens; checked.
 *
 * @param declaration what the class says
 * @param configuration what the run says
 * @param provider where databases come from
 * @param baseline the accepted findings
 * @param model what the schema at head has to fit
 * @param lints what linters are asked, if they are
 */
record Settings(
        Declaration declaration,
        Configuration configuration,
        DatabaseProvider provider,
        Baseline baseline,
        Optional<ModelDeclaration> model,
        Optional<LintSettings> lints) {}
