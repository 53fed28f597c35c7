package io.migratetest.source;

import io.migratetest.problem.Problem;
import java.util.regex.Pattern;

/** The names that revisions and branches may have: nothing that has a meaning in targets is part of them. */
final class LegalNames {

    private static final Pattern ILLEGAL = Pattern.compile("[@+:\\s-]");

    private LegalNames() {}

    static boolean isLegal(String name) {
        return !name.isEmpty() && !ILLEGAL.matcher(name).find();
    }

    /** The problem of a name that is not legal, with the reason and the way out. */
    static Problem explained(Problem problem) {
        return problem.with("because", "@, +, -, : and blanks have a meaning in targets: label@head, id+1")
                .help("use letters, digits, points and underscores");
    }
}
