package io.migratetest.problem;

import java.util.Locale;

/** Every kind of failure that a user can meet, each with the area that decides the exit status. */
public enum ProblemCode {
    // unusable arguments, unreadable migrations
    INVALID_ARGUMENT(Area.INPUT),
    LOCATION_NOT_FOUND(Area.INPUT),
    LOCATION_EMPTY(Area.INPUT),
    NO_REVISIONS(Area.INPUT),
    UNKNOWN_FORMAT(Area.INPUT),
    AMBIGUOUS_FORMAT(Area.INPUT),
    AMBIGUOUS_LOCATION(Area.INPUT),
    UNREADABLE_FILE(Area.INPUT),
    NOT_UTF8(Area.INPUT),
    UNTERMINATED_SQL(Area.INPUT),
    INVALID_METADATA(Area.INPUT),
    INVALID_DECLARATION(Area.INPUT),
    INVALID_MARKER(Area.INPUT),
    INVALID_FILE_NAME(Area.INPUT),
    INCOMPLETE_STATEMENT(Area.INPUT),
    MISSING_VALUE(Area.INPUT),
    UNSUPPORTED_SYNTAX(Area.INPUT),
    INVALID_PLAN(Area.INPUT),
    TOOL_MISSING(Area.INPUT),
    TOOL_FAILED(Area.INPUT),
    DUPLICATE_REVISION(Area.INPUT),
    DOWN_WITHOUT_UP(Area.INPUT),
    MISSING_PARENT(Area.INPUT),
    REVISION_CYCLE(Area.INPUT),
    AMBIGUOUS_LABEL(Area.INPUT),
    EDITED_REVISION(Area.INPUT),
    INVALID_VERSION_TABLE(Area.INPUT),
    UNKNOWN_REVISION(Area.INPUT),
    INVALID_OPERATION(Area.INPUT),
    IRREVERSIBLE_OPERATION(Area.INPUT),
    INVALID_REVISION_CLASS(Area.INPUT),
    INVALID_BASELINE(Area.INPUT),
    INVALID_MODEL(Area.INPUT),
    EMPTY_MODEL(Area.INPUT),
    UNWRITABLE_REPORT(Area.INPUT),
    UNWRITABLE_FILE(Area.INPUT),

    // no database, or lost on the way
    NO_DATABASE(Area.DATABASE),
    DATABASE_UNREACHABLE(Area.DATABASE),
    DATABASE_LOGIN_REFUSED(Area.DATABASE),
    DATABASE_CREATE_FORBIDDEN(Area.DATABASE),
    DATABASE_TOO_OLD(Area.DATABASE),
    DATABASE_LOST(Area.DATABASE),
    DATABASE_DISK_FULL(Area.DATABASE),
    DATABASE_READ_ONLY(Area.DATABASE),
    DATABASE_FORBIDDEN(Area.DATABASE),
    CLUSTER_CHANGE_REFUSED(Area.DATABASE),

    // a migration that does not run
    MIGRATION_FAILED(Area.MIGRATION),
    MIGRATION_LOCKED(Area.MIGRATION),

    // a check that found something
    ROUND_TRIP(Area.FINDING),
    STALE_BASELINE(Area.FINDING),
    DRIFT(Area.FINDING),
    LINT(Area.FINDING),

    // the user, or the machine, ended the run
    INTERRUPTED(Area.INTERRUPTION),

    /** Something that cannot happen unless migrate-test itself is wrong. */
    DEFECT(Area.DEFECT);

    /** Who has to act: it decides the exit status of the command line. */
    public enum Area {
        INPUT,
        DATABASE,
        MIGRATION,
        FINDING,
        INTERRUPTION,
        DEFECT
    }

    private final Area area;

    ProblemCode(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    /** The code as it is printed and documented: {@code no-revisions}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
