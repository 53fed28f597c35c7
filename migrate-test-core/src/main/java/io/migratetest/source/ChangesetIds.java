package io.migratetest.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import liquibase.changelog.ChangeSet;

/** The shortest names by which the changesets of a changelog can be told apart: {@code id}, {@code id::author}, or all of {@code path::id::author}. */
final class ChangesetIds {

    private static final List<Function<ChangeSet, String>> FORMS = List.of(
            ChangeSet::getId,
            changeset -> changeset.getId() + "::" + changeset.getAuthor(),
            changeset -> changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor());

    private final Function<ChangeSet, String> form;

    ChangesetIds(List<ChangeSet> all) {
        this.form = FORMS.stream()
                .filter(each -> isUnique(each, all))
                .findFirst()
                .orElseGet(() -> FORMS.get(FORMS.size() - 1));
    }

    private static boolean isUnique(Function<ChangeSet, String> form, List<ChangeSet> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().map(form).allMatch(seen::add);
    }

    String of(ChangeSet changeset) {
        return form.apply(changeset);
    }
}
