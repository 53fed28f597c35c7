package io.migratetest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.change.core.EmptyChange;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.changelog.visitor.ListVisitor;
import liquibase.changelog.visitor.ValidatingVisitor;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationFailedException;
import liquibase.parser.ChangeLogParserFactory;

/**
 * A changelog as Liquibase reads it: the changesets that it would run on PostgreSQL, in its order.
 *
 * <p>It is read once, before there is a database; {@code database.} parameters have the values of a PostgreSQL of unknown version.
 */
final class LiquibaseChangelog {

    private static final String OFFLINE = "offline:postgresql";

    /** How Liquibase describes a changeset that is nothing but SQL. */
    private static final String SCRIPT = "sql";

    private final SourceFile root;
    private final LiquibaseResources resources;
    private final FolderPaths paths;
    private final Contexts contexts;
    private final LabelExpression labels;
    private final Map<SourceFile, String> texts = new HashMap<>();

    /**
     * A changelog.
     *
     * @param folder that holds all that it includes
     * @param environment names contexts and labels, as for Liquibase itself
     */
    LiquibaseChangelog(Folder folder, SourceFile root, Map<String, String> environment) {
        this.root = root;
        this.resources = new LiquibaseResources(folder);
        this.paths = new FolderPaths(folder);
        this.contexts =
                new Contexts(first(environment, "LIQUIBASE_COMMAND_CONTEXT_FILTER", "LIQUIBASE_COMMAND_CONTEXTS"));
        this.labels =
                new LabelExpression(first(environment, "LIQUIBASE_COMMAND_LABEL_FILTER", "LIQUIBASE_COMMAND_LABELS"));
    }

    private static String first(Map<String, String> environment, String name, String olderName) {
        return environment.getOrDefault(name, environment.getOrDefault(olderName, ""));
    }

    /**
     * The changesets as revisions, without their order being said.
     *
     * @throws ProblemException if Liquibase refuses them
     */
    List<Revision> revisions(ScriptReader reader) {
        LiquibaseScope scope = new LiquibaseScope(resources, RevisionSources.classes());
        try {
            return scope.call(() -> {
                Database database = DatabaseFactory.getInstance().openDatabase(OFFLINE, null, null, null, resources);
                DatabaseChangeLog changelog = parse(database);
                List<ChangeSet> changesets = selected(changelog, database);
                ChangesetIds ids = new ChangesetIds(changesets);
                LiquibaseEngine engine = new LiquibaseEngine(scope, changelog);
                return changesets.stream()
                        .map(changeset -> revision(changeset, ids.of(changeset), database, engine, reader))
                        .toList();
            });
        } catch (Exception e) {
            LiquibaseFailure failure = new LiquibaseFailure(e);
            throw failure.problem().orElseGet(() -> refused(failure).asException());
        }
    }

    private DatabaseChangeLog parse(Database database) throws LiquibaseException {
        ChangeLogParameters parameters = new ChangeLogParameters(database);
        parameters.setContexts(contexts);
        parameters.setLabels(labels);
        return ChangeLogParserFactory.getInstance()
                .getParser(root.name(), resources)
                .parse(root.name(), parameters, resources);
    }

    private List<ChangeSet> selected(DatabaseChangeLog changelog, Database database) throws LiquibaseException {
        ChangeLogIterator iterator = new ChangeLogIterator(
                changelog,
                new DbmsChangeSetFilter(database),
                new ContextChangeSetFilter(contexts),
                new LabelChangeSetFilter(labels),
                new IgnoreChangeSetFilter());
        RuntimeEnvironment runtime = new RuntimeEnvironment(database, contexts, labels);
        ValidatingVisitor validation = new ValidatingVisitor(List.of());
        iterator.run(validation, runtime);
        if (!validation.validationPassed()) {
            throw new ValidationFailedException(validation);
        }
        ListVisitor list = new ListVisitor();
        iterator.run(list, runtime);
        return list.getSeenChangeSets();
    }

    private Revision revision(
            ChangeSet changeset, String id, Database database, LiquibaseEngine engine, ScriptReader reader) {
        ChangesetText text = text(changeset, reader);
        Section up = Section.foreign(
                text.location(), target -> engine.update(new LiquibaseStep(changeset, text.location()), target));
        Revision revision = new Revision(
                id, name(changeset), List.of(), up, down(changeset, text, database, engine), text.declarations(reader));
        boolean runsAgain = changeset.isAlwaysRun() || changeset.isRunOnChange();
        return runsAgain && revision.down().isEmpty() ? revision.repeated() : revision;
    }

    /** Its first line of comment, or what Liquibase prints of it. */
    private static String name(ChangeSet changeset) {
        String comment = Optional.ofNullable(changeset.getComments()).orElse("").strip();
        String description = SCRIPT.equals(changeset.getDescription()) ? "" : changeset.getDescription();
        return (comment.isEmpty() ? description : comment).lines().findFirst().orElse("");
    }

    /** Empty where Liquibase cannot take it back; a section without content where its author wrote an empty rollback. */
    private static Optional<Section> down(
            ChangeSet changeset, ChangesetText text, Database database, LiquibaseEngine engine) {
        if (!changeset.supportsRollback(database)) {
            return Optional.empty();
        }
        boolean isEmpty = changeset.hasCustomRollbackChanges()
                && changeset.getRollback().getChanges().stream().allMatch(EmptyChange.class::isInstance);
        return Optional.of(
                isEmpty
                        ? new Section(text.location(), List.of(), Transaction.BARE)
                        : Section.foreign(
                                text.location(),
                                target -> engine.rollback(new LiquibaseStep(changeset, text.location()), target)));
    }

    private ChangesetText text(ChangeSet changeset, ScriptReader reader) {
        SourceFile file =
                paths.file(changeset.getChangeLog().getPhysicalFilePath()).orElse(root);
        String text = texts.computeIfAbsent(
                file,
                each -> reader.bytes(each)
                        .map(bytes -> new String(bytes, UTF_8))
                        .orElse(""));
        return new ChangesetText(file.location().file(), text, changeset.getId(), changeset.getAuthor());
    }

    private Problem refused(LiquibaseFailure failure) {
        return Problem.of(ProblemCode.TOOL_FAILED, "Liquibase refuses the changelog")
                .at(root.location())
                .with("error", failure.message())
                .with("so", "its changesets are unknown")
                .help("mend it; 'liquibase validate' says the same")
                .causedBy(failure.thrown());
    }
}
