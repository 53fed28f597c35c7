package io.migratetest.junit5;

import io.migratetest.check.Baseline;
import io.migratetest.check.Step;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The nodes of a test factory. All are there from the start, whatever comes out, so that each can be run again alone by its unique id. */
final class RevisionNodes {

    private final TestedMigrations tested;
    private final RevisionCycle cycle;
    private final Map<String, ModelDeclaration> models;

    RevisionNodes(TestedMigrations tested, RevisionCycle cycle) {
        this.tested = tested;
        this.cycle = cycle;
        this.models = tested.models();
    }

    Stream<DynamicNode> all() {
        Stream<DynamicNode> revisions = cycle.revisions().stream().map(this::container);
        Stream<DynamicNode> baseline = cycle.baselineEntries().stream().map(this::leaf);
        return Stream.of(revisions, baseline, Stream.of(path()), model()).flatMap(nodes -> nodes);
    }

    private DynamicNode container(Revision revision) {
        return DynamicContainer.dynamicContainer(
                revision.title(),
                SourceUris.of(revision.location()),
                Stream.of(Stream.of(Step.values()).map(step -> leaf(revision, step)), lints(revision), model(revision))
                        .flatMap(nodes -> nodes));
    }

    private Stream<DynamicNode> lints(Revision revision) {
        LintCheck test = new LintCheck(tested, cycle, revision);
        return tested.settings().lints().stream()
                .map(settings -> DynamicTest.dynamicTest(test.name(), SourceUris.of(revision.location()), test));
    }

    private DynamicNode leaf(Revision revision, Step step) {
        StepCheck test = new StepCheck(tested, cycle, revision, step);
        Section section = step == Step.DOWNGRADE ? revision.down().orElse(revision.up()) : revision.up();
        return DynamicTest.dynamicTest(test.name(), SourceUris.of(section.location()), test);
    }

    private DynamicNode leaf(Baseline.Entry entry) {
        BaselineCheck test = new BaselineCheck(cycle, entry);
        return DynamicTest.dynamicTest(test.name(), SourceUris.of(entry.location()), test);
    }

    private Stream<DynamicNode> model() {
        URI folder = SourceUris.ofLocation(tested.settings().declaration().location());
        return tested.settings().model().stream()
                .map(model -> DynamicTest.dynamicTest(
                        ModelCheck.NAME, folder, new ModelCheck(tested, () -> cycle.compare(model))));
    }

    private Stream<DynamicNode> model(Revision revision) {
        return Optional.ofNullable(models.get(revision.id())).stream()
                .map(model -> DynamicTest.dynamicTest(
                        "%s: %s".formatted(revision.title(), ModelCheck.NAME),
                        SourceUris.of(revision.location()),
                        new ModelCheck(tested, () -> cycle.compare(revision, model))));
    }

    private DynamicNode path() {
        URI folder = SourceUris.ofLocation(tested.settings().declaration().location());
        return DynamicTest.dynamicTest("all revisions: straight path", folder, new PathCheck(cycle));
    }
}
