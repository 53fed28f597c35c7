package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.problem.Location;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import java.util.Optional;

/** A finding in the JSON report; its components are the keys, in their order. */
record JsonFinding(
        String check,
        String code,
        String severity,
        Optional<String> kind,
        Optional<String> object,
        Optional<String> property,
        Optional<String> before,
        Optional<String> after,
        String message,
        Optional<String> file,
        Optional<Integer> line,
        Optional<String> fix,
        Optional<String> accepted) {

    static JsonFinding of(Finding finding) {
        Optional<Difference> difference = finding.difference();
        return new JsonFinding(
                finding.code().check(),
                finding.code().text(),
                finding.severity().text(),
                finding.object().map(ObjectKey::kind),
                finding.object().map(ObjectKey::name),
                difference.flatMap(Difference::property),
                difference.flatMap(Difference::before),
                difference.flatMap(Difference::after),
                finding.message(),
                finding.location().map(Location::file),
                finding.location().map(Location::line).filter(line -> line > 0),
                finding.fix(),
                finding.accepted());
    }
}
