package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.Observation;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RevisionResult.Background;
import io.migratetest.check.Step;
import io.migratetest.check.StepResult;
import io.migratetest.check.Steps;
import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import io.migratetest.sql.Script;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Results as a round trip would give them. */
final class Samples {

    static final Revision CREATE_USERS = revision("0006", "create users", List.of("0005"));
    static final Revision ADD_EMAIL = revision("0007", "add email", List.of("0006"));
    static final String UP = "db/migration/0007_add_email.up.sql";
    static final String DOWN = "db/migration/0007_add_email.down.sql";
    static final StepResult OK = step(Step.UPGRADE);
    static final StepResult NOT_RUN = new StepResult(
            Step.REUPGRADE, StepResult.Outcome.NOT_RUN, Duration.ZERO, Optional.empty(), List.of(), List.of());
    static final Background AFTER_CREATE_USERS = new Background(List.of(CREATE_USERS), List.of());

    private Samples() {}

    /** A run that found one of each. */
    static Verification mixed() {
        Finding irreversible = Finding.of(
                        FindingCode.IRREVERSIBLE, "the upgrade changes something and there is no downgrade")
                .at(new Location(UP, 1, 1));
        return verification(
                List.of(
                        lookedAtWithoutRights(
                                result(CREATE_USERS, Verdict.REVERSIBLE, allRan(), columnOrder("public.users"))),
                        addEmail(
                                Verdict.UNCLEAN,
                                allRan(),
                                leftBehind("index", "public.users_email_idx"),
                                changed(
                                        FindingCode.CHANGED,
                                        new ObjectKey("column", "public.users.id"),
                                        "type",
                                        "integer",
                                        "bigint")),
                        result(
                                revision("0008", "drop legacy", List.of("0007")),
                                Verdict.IRREVERSIBLE,
                                oneWay(),
                                irreversible.acceptedBecause("declared: the data is gone")),
                        result(
                                revision("0009", "old faults", List.of("0008")),
                                Verdict.UNCLEAN,
                                allRan(),
                                leftBehind("table", "public.a").acceptedBecause("nobody goes back that far"),
                                leftBehind("table", "public.b").acceptedBecause("nobody goes back that far"),
                                missing("index", "public.i").acceptedBecause("not needed")),
                        result(
                                revision("0011", "load countries", List.of("0009")),
                                Verdict.SKIPPED,
                                new Steps(notRun(Step.UPGRADE), notRun(Step.DOWNGRADE), NOT_RUN),
                                Finding.of(FindingCode.SKIPPED, "takes an hour")),
                        result(
                                revision("0010", "", List.of("0009")),
                                Verdict.UPGRADE_FAILED,
                                failing(Step.UPGRADE),
                                failed(FindingCode.UPGRADE_FAILED))),
                List.of(Finding.of(
                                FindingCode.STALE_BASELINE,
                                "the baseline accepts missing of revision '0001', which does not exist")
                        .at(Location.of("baseline.json"))),
                Optional.empty());
    }

    /** A run whose server was lost after the first revision. */
    static Verification interrupted() {
        Problem lost = Problem.of(ProblemCode.DATABASE_LOST, "the server is gone")
                .with("revision", ADD_EMAIL.title())
                .help("look into the server's log");
        return verification(List.of(result(CREATE_USERS, Verdict.REVERSIBLE, allRan())), List.of(), Optional.of(lost));
    }

    static Verification passing() {
        return verification(List.of(result(CREATE_USERS, Verdict.REVERSIBLE, allRan())), List.of(), Optional.empty());
    }

    private static Verification verification(
            List<RevisionResult> results, List<Finding> findings, Optional<Problem> interruption) {
        return new Verification(
                new Verification.Source("db/migration", "golang-migrate"),
                new Verification.DatabaseFacts("18.6", "embedded"),
                results,
                findings,
                interruption,
                Duration.ofMillis(81));
    }

    private static Finding columnOrder(String table) {
        return changed(FindingCode.COLUMN_ORDER, new ObjectKey("table", table), "column order", "a\nb", "b\na");
    }

    static Revision revision(String id, String name, List<String> parents) {
        String file = "db/migration/%s_%s".formatted(id, name.replace(' ', '_'));
        return new Revision(
                id,
                name,
                parents,
                section(file + ".up.sql", "CREATE TABLE t (a int)"),
                Optional.of(section(file + ".down.sql", "DROP TABLE t")),
                List.of());
    }

    static Section section(String file, String sql) {
        return new Section(Script.parse(new Location(file, 1, 1), sql), Transaction.WRAPPED);
    }

    /** A result of a revision that its tool runs over itself. */
    static RevisionResult repeatedView(Verdict verdict, Steps steps, Finding... findings) {
        return result(revision("R__view", "", List.of("0007")).repeated(), verdict, steps, findings);
    }

    static RevisionResult addEmail(Verdict verdict, Steps steps, Finding... findings) {
        return result(ADD_EMAIL, verdict, steps, findings);
    }

    static RevisionResult result(Revision revision, Verdict verdict, Steps steps, Finding... findings) {
        return new RevisionResult(
                revision,
                AFTER_CREATE_USERS,
                verdict,
                steps,
                new Observation(Duration.ofMillis(4), List.of()),
                List.of(findings),
                Optional.empty());
    }

    private static RevisionResult lookedAtWithoutRights(RevisionResult result) {
        return new RevisionResult(
                result.revision(),
                result.background(),
                result.verdict(),
                result.steps(),
                new Observation(
                        Duration.ofMillis(4),
                        List.of(
                                "position of sequence public.secrets_id_seq: no SELECT privilege",
                                "rows of table public.secrets: no SELECT privilege")),
                result.findings(),
                result.declared());
    }

    static Steps allRan() {
        return new Steps(OK, step(Step.DOWNGRADE), step(Step.REUPGRADE));
    }

    static Steps failing(Step step) {
        StepResult failed = new StepResult(
                step,
                StepResult.Outcome.FAILED,
                Duration.ofNanos(1_250_000),
                Optional.of(failure()),
                List.of(),
                List.of());
        return switch (step) {
            case UPGRADE -> new Steps(failed, notRun(Step.DOWNGRADE), NOT_RUN);
            case DOWNGRADE -> new Steps(OK, failed, NOT_RUN);
            case REUPGRADE -> new Steps(OK, step(Step.DOWNGRADE), failed);
        };
    }

    static Steps oneWay() {
        return new Steps(OK, notRun(Step.DOWNGRADE), NOT_RUN);
    }

    static StepResult step(Step step) {
        return new StepResult(
                step, StepResult.Outcome.OK, Duration.ofNanos(3_140_000), Optional.empty(), List.of(), List.of());
    }

    static StepResult notRun(Step step) {
        return new StepResult(step, StepResult.Outcome.NOT_RUN, Duration.ZERO, Optional.empty(), List.of(), List.of());
    }

    static ScriptFailure failure() {
        return new ScriptFailure(
                new Location(UP, 3, 13),
                Optional.of("ALTER TABLE usrs\n    ADD COLUMN email text"),
                "42P01",
                "relation \"usrs\" does not exist",
                Optional.empty(),
                Optional.of("Perhaps you meant \"users\"."));
    }

    static Finding failed(FindingCode code) {
        return Finding.of(code, failure().message()).at(failure().location());
    }

    static Finding leftBehind(String kind, String name) {
        SchemaObject object = new SchemaObject(
                new ObjectKey(kind, name),
                Optional.empty(),
                Map.of(SchemaObject.DEFINITION, "CREATE %s %s".formatted(kind.toUpperCase(Locale.ROOT), name)));
        String drop = "DROP %s %s;".formatted(kind.toUpperCase(Locale.ROOT), name);
        return Finding.of(FindingCode.LEFT_BEHIND, "the downgrade leaves %s behind".formatted(object.key()))
                .about(new Difference.Added(object, Optional.of(drop)))
                .at(new Location(DOWN, 1, 1));
    }

    static Finding missing(String kind, String name) {
        SchemaObject object = new SchemaObject(new ObjectKey(kind, name), Optional.empty(), Map.of());
        return Finding.of(FindingCode.MISSING, "the downgrade does not bring back %s".formatted(object.key()))
                .about(new Difference.Removed(object, Optional.empty()))
                .at(new Location(DOWN, 1, 1));
    }

    static Finding changed(FindingCode code, ObjectKey object, String property, String before, String after) {
        return Finding.of(code, "the downgrade leaves %s with another %s".formatted(object, property))
                .about(new Difference.Changed(
                        object, Optional.of(property), Optional.of(before), Optional.of(after), Optional.empty()))
                .at(new Location(DOWN, 1, 1));
    }
}
