package io.migratetest.revision;

import io.migratetest.problem.Location;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One step of a schema's history, forwards and backwards.
 *
 * @param id unique in its graph, as its tool records it: {@code 0007}, {@code 2019-03-22-170700}
 * @param name what it does, in words: {@code add email}; empty where its files say nothing
 * @param links what it builds on, what it depends on, and the branches that begin with it
 * @param created when it was written; empty where its files say nothing
 * @param up the upgrade
 * @param down the downgrade; absent where no file or section holds one
 * @param declarations what its author says about its round trip
 * @param recurrence how often its tool runs the upgrade
 */
public record Revision(
        String id,
        String name,
        Links links,
        Optional<OffsetDateTime> created,
        Section up,
        Optional<Section> down,
        List<Declaration> declarations,
        Recurrence recurrence) {

    /** How often a tool runs an upgrade. */
    public enum Recurrence {
        /** Once, or after its downgrade. */
        ONCE,
        /** Again over itself, whenever its text changes. */
        REPEATED
    }

    public Revision {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a revision needs an id");
        }
        declarations = List.copyOf(declarations);
    }

    /** A revision that runs once. */
    public Revision(
            String id,
            String name,
            Links links,
            Optional<OffsetDateTime> created,
            Section up,
            Optional<Section> down,
            List<Declaration> declarations) {
        this(id, name, links, created, up, down, declarations, Recurrence.ONCE);
    }

    /** A revision of a tool whose revisions do nothing but build on each other. */
    public Revision(
            String id,
            String name,
            List<String> parents,
            Section up,
            Optional<Section> down,
            List<Declaration> declarations) {
        this(id, name, Links.to(parents), Optional.empty(), up, down, declarations);
    }

    /** The ids of the revisions that it builds on; empty at base. */
    public List<String> parents() {
        return links.parents();
    }

    /** This revision on other parents; sources that order by name link their revisions with it. */
    public Revision on(List<String> newParents) {
        return linked(links.on(newParents));
    }

    /** This revision with other ties. */
    public Revision linked(Links others) {
        return new Revision(id, name, others, created, up, down, declarations, recurrence);
    }

    /** This revision, whose tool runs it again over itself. */
    public Revision repeated() {
        return new Revision(id, name, links, created, up, down, declarations, Recurrence.REPEATED);
    }

    /** Whether its tool runs it again over itself. */
    public boolean isRepeated() {
        return recurrence == Recurrence.REPEATED;
    }

    /** This revision with another downgrade. */
    public Revision takenBackBy(Section downgrade) {
        return new Revision(id, name, links, created, up, Optional.of(downgrade), declarations);
    }

    /** Whether a downgrade exists and does something. */
    public boolean hasDowngrade() {
        return down.filter(section -> !section.isEmpty()).isPresent();
    }

    /** The declaration of a kind, if its author made one. */
    public Optional<Declaration> declared(Declaration.Kind kind) {
        return declarations.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Where people look first: the beginning of the upgrade. */
    public Location location() {
        return up.location();
    }

    /** Id and name as they are shown together: {@code 0007 add email}. */
    public String title() {
        return name.isEmpty() ? id : id + " " + name;
    }

    /** Id and name as a sentence holds them: {@code 0007 'add email'}. */
    public String quotedTitle() {
        return name.isEmpty() ? id : "%s '%s'".formatted(id, name);
    }
}
