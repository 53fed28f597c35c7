package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.NamingConvention;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Writes new revisions as classes of Java. */
public final class JavaRevisionFiles {

    private final Path sources;
    private final String packageName;

    /**
     * A writer for a package.
     *
     * @param sources the folder in which the sources of all packages begin: {@code src/main/java}
     * @throws ProblemException if there is no such folder, or if no package can be called so
     */
    public JavaRevisionFiles(Path sources, String packageName) {
        if (!Files.isDirectory(sources)) {
            throw Problem.of(ProblemCode.LOCATION_NOT_FOUND, "there is no folder '%s'".formatted(sources))
                    .with("looked for", "the root of Java sources")
                    .help("name the folder in which all packages begin, src/main/java for instance")
                    .asException();
        }
        if (!SourceVersion.isName(packageName)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' cannot be a package".formatted(packageName))
                    .help("name one as Java does: com.example.migrations")
                    .asException();
        }
        this.sources = sources;
        this.packageName = packageName;
    }

    /**
     * Writes the class of a revision.
     *
     * @return its path
     * @throws ProblemException if it exists or cannot be written
     */
    public Path write(RevisionDraft draft) {
        RevisionClass written = new RevisionClass(packageName, draft);
        Path file = file(written);
        try {
            Files.createDirectories(folder());
            return Files.writeString(file, written.text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_FILE, "there is a class '%s' already".formatted(written.name()))
                    .with("file", file.toString())
                    .help("choose another message, or another id")
                    .causedBy(e)
                    .asException();
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_FILE, "the class of the revision cannot be written")
                    .with("file", String.valueOf(e.getMessage()))
                    .with("cause", Unreadable.reason(e))
                    .causedBy(e)
                    .asException();
        }
    }

    /** The revision that the class of a draft is once it is compiled. */
    public Revision revision(RevisionDraft draft) {
        RevisionClass written = new RevisionClass(packageName, draft);
        Location place = Location.of(file(written).toString());
        JavaSections sections = new JavaSections(Transaction.WRAPPED, NamingConvention.POSTGRESQL);
        Optional<Section> down = draft.irreversible().isPresent()
                ? Optional.empty()
                : Optional.of(sections.section(place, written.down().operations()));
        return new Revision(
                draft.id(),
                written.message(),
                draft.links(),
                Optional.of(draft.created()),
                sections.section(place, written.up().operations()),
                down,
                draft.irreversible()
                        .map(reason -> List.of(new Declaration(Declaration.Kind.IRREVERSIBLE, reason, place)))
                        .orElse(List.of()));
    }

    /** The folder of the package, which may not be there yet. */
    public Path folder() {
        return sources.resolve(packageName.replace('.', '/'));
    }

    private Path file(RevisionClass written) {
        return folder().resolve(written.name() + ".java");
    }
}
