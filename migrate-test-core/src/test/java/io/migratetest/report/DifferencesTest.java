package io.migratetest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verdict;
import io.migratetest.schema.ObjectKey;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void tell_what_all_databases_share_under_a_line_of_its_own() {
        RevisionResult result = Samples.addEmail(
                Verdict.UNCLEAN,
                Samples.allRan(),
                Samples.leftBehind("role", "app"),
                Samples.changed(
                        FindingCode.CHANGED, new ObjectKey("role", "clerk"), "password", "set", "set to another"),
                Samples.leftBehind("sequence", "public.s"));

        assertThat(Explanations.of(result).get(0).render()).isEqualTo("""
                downgrading 0007 'add email' left the schema changed
                  revision   db/migration/0007_add_email.down.sql:1
                  left over  sequence public.s
                  shared     by all databases of the server:
                  left over  role app
                  changed    role clerk: password is set to another, was set
                  expected   the schema as it was at 0006 'create users'
                  help: add to the down section
                             DROP ROLE app;
                             DROP SEQUENCE public.s;""");
    }
}
