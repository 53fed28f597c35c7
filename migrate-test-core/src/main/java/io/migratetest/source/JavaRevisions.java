package io.migratetest.source;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Irreversible;
import io.migratetest.operation.Operations;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.Links;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionHeader;
import io.migratetest.revision.Section;
import io.migratetest.sql.NamingConvention;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes revisions of classes; the problems of all of them are found together. */
final class JavaRevisions {

    private final List<JavaClass> classes;
    private final List<Problem> problems = new ArrayList<>();

    JavaRevisions(List<JavaClass> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * Reads all classes.
     *
     * @throws ProblemException with the problems of all of them
     */
    List<Revision> read() {
        List<Revision> revisions = new ArrayList<>();
        for (JavaClass found : classes) {
            try {
                revisions.add(revision(found));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return revisions;
    }

    private static Revision revision(JavaClass found) {
        RevisionHeader header = header(found);
        JavaRevision revision = instance(found);
        NamingConvention names = built(found, header, found.location(), revision::names);
        JavaSections sections = new JavaSections(header.transaction(), names);
        Section up = built(found, header, found.upgrade(), () -> sections.section(found.upgrade(), revision.upgrade()));
        Downgrade downgrade = built(found, header, found.downgrade(), revision::downgrade);
        Optional<Section> down = downgrade instanceof Operations operations
                ? Optional.of(
                        built(found, header, found.downgrade(), () -> sections.section(found.downgrade(), operations)))
                : Optional.empty();
        List<Declaration> declarations = downgrade instanceof Irreversible irreversible
                ? List.of(new Declaration(Declaration.Kind.IRREVERSIBLE, irreversible.reason(), found.downgrade()))
                : List.of();
        Links links = new Links(List.of(header.parents()), List.of(header.dependsOn()), List.of(header.labels()));
        return new Revision(header.id(), header.message(), links, date(found, header), up, down, declarations);
    }

    private static RevisionHeader header(JavaClass found) {
        if (!JavaRevision.class.isAssignableFrom(found.type())) {
            throw refused(found, "has a @RevisionHeader but is no JavaRevision")
                    .help("let it implement io.migratetest.revision.JavaRevision")
                    .asException();
        }
        RevisionHeader header = found.type().getAnnotation(RevisionHeader.class);
        if (header == null) {
            throw refused(found, "has no @RevisionHeader")
                    .with("so", "neither its id nor its parents are known")
                    .help("write above it: @RevisionHeader(id = \"...\", message = \"...\", parents = \"...\")")
                    .asException();
        }
        requireLegal(found, "id", header.id());
        for (String label : header.labels()) {
            requireLegal(found, "label", label);
        }
        return header;
    }

    private static void requireLegal(JavaClass found, String what, String name) {
        if (!LegalNames.isLegal(name)) {
            throw LegalNames.explained(refused(found, "has the %s '%s'".formatted(what, name)))
                    .asException();
        }
    }

    private static Optional<OffsetDateTime> date(JavaClass found, RevisionHeader header) {
        if (header.date().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(header.date()).atStartOfDay().atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw refused(found, "has the date '%s'".formatted(header.date()))
                    .with("expected", "a date like 2026-11-21")
                    .causedBy(e)
                    .asException();
        }
    }

    private static JavaRevision instance(JavaClass found) {
        try {
            Constructor<?> constructor = found.type().getConstructor();
            constructor.setAccessible(true);
            return (JavaRevision) constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw thrown(
                            refused(found, "throws in its constructor"),
                            found,
                            found.location(),
                            Optional.ofNullable(e.getCause()).orElse(e))
                    .help(
                            "leave what can fail to upgrade() and downgrade(), and what needs a database to withConnection(...)")
                    .asException();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw refused(found, "has no public constructor without arguments")
                    .with("so", "no object of it can be made")
                    .help("make the class public, and static if it is in another one; take the arguments away")
                    .causedBy(e)
                    .asException();
        }
    }

    private static <T> T built(JavaClass found, RevisionHeader header, Location place, Supplier<T> build) {
        String title = header.message().isEmpty() ? header.id() : header.id() + " " + header.message();
        try {
            return build.get();
        } catch (ProblemException e) {
            throw new ProblemException(e.problems().stream()
                    .map(problem -> problem.at(line(found, place, e)).with("revision", title))
                    .toList());
        } catch (RuntimeException | LinkageError e) {
            throw thrown(refused(found, "throws where it says what it does"), found, place, e)
                    .with("revision", title)
                    .help("correct the method; what needs a database goes into withConnection(...)")
                    .asException();
        }
    }

    private static Problem refused(JavaClass found, String what) {
        return Problem.of(ProblemCode.INVALID_REVISION_CLASS, "revision class %s %s".formatted(found.name(), what))
                .at(found.location());
    }

    private static Problem thrown(Problem problem, JavaClass found, Location place, Throwable cause) {
        return problem.at(line(found, place, cause))
                .with("error", cause.toString())
                .causedBy(cause);
    }

    /** The line of the class from which an exception came, if its source is known. */
    private static Location line(JavaClass found, Location place, Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().equals(found.name()) && frame.getLineNumber() > 0)
                .findFirst()
                .filter(frame -> !place.file().equals(found.name()))
                .map(frame -> Location.of(place.file(), frame.getLineNumber()))
                .orElse(place);
    }
}
