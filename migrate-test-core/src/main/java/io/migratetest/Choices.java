package io.migratetest;

import io.migratetest.check.Allowance;
import io.migratetest.check.Baseline;
import io.migratetest.check.RowsOptions;
import io.migratetest.revision.Revision;
import java.util.List;

/** What can be chosen about a project without reading it again. */
record Choices(List<Revision> selected, Baseline baseline, Allowance allowance, int jobs, RowsOptions rows) {

    Choices select(List<Revision> wanted) {
        return new Choices(wanted, baseline, allowance, jobs, rows);
    }

    Choices accept(Baseline accepted) {
        return new Choices(selected, accepted, allowance, jobs, rows);
    }

    Choices allow(Allowance allowed) {
        return new Choices(selected, baseline, allowed, jobs, rows);
    }

    Choices jobs(int number) {
        return new Choices(selected, baseline, allowance, number, rows);
    }

    Choices rows(RowsOptions options) {
        return new Choices(selected, baseline, allowance, jobs, options);
    }
}
