package io.migratetest;

import io.migratetest.check.Allowance;
import io.migratetest.check.Baseline;
import io.migratetest.check.LintSettings;
import io.migratetest.check.RowsOptions;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Optional;

/** What can be chosen about a project without reading it again. */
record Choices(
        List<Revision> selected,
        Baseline baseline,
        Allowance allowance,
        int jobs,
        RowsOptions rows,
        Optional<LintSettings> lints) {

    Choices select(List<Revision> wanted) {
        return new Choices(wanted, baseline, allowance, jobs, rows, lints);
    }

    Choices accept(Baseline accepted) {
        return new Choices(selected, accepted, allowance, jobs, rows, lints);
    }

    Choices allow(Allowance allowed) {
        return new Choices(selected, baseline, allowed, jobs, rows, lints);
    }

    Choices jobs(int number) {
        return new Choices(selected, baseline, allowance, number, rows, lints);
    }

    Choices rows(RowsOptions options) {
        return new Choices(selected, baseline, allowance, jobs, options, lints);
    }

    Choices lints(LintSettings settings) {
        return new Choices(selected, baseline, allowance, jobs, rows, Optional.of(settings));
    }
}
