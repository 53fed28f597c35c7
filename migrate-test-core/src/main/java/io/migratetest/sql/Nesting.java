package io.migratetest.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a semicolon would end the statement or belong to its inside.
 *
 * <p>It belongs inside between parentheses ({@code CREATE RULE ... DO (a; b)}) and in the SQL-standard body of a routine
 * ({@code BEGIN ATOMIC a; b; END}), where {@code CASE} ends with {@code END} as well.
 */
final class Nesting {

    private static final int WORDS_BEFORE_A_ROUTINE = 4;
    private static final Set<String> ROUTINES = Set.of("function", "procedure");

    private final List<String> opening = new ArrayList<>();
    private String previous = "";
    private int parentheses;
    private int blocks;

    boolean isOpen() {
        return parentheses > 0 || blocks > 0;
    }

    /** Goes on by one token of the statement, given as {@link Token#keyword}. */
    void follow(String keyword) {
        if (opening.size() < WORDS_BEFORE_A_ROUTINE) {
            opening.add(keyword);
        }
        switch (keyword) {
            case "(" -> parentheses++;
            case ")" -> parentheses = Math.max(0, parentheses - 1);
            case "atomic" -> blocks += beginsBody() ? 1 : 0;
            case "case" -> blocks += isKeywordInBody() ? 1 : 0;
            case "end" -> blocks -= isKeywordInBody() ? 1 : 0;
            default -> {}
        }
        previous = keyword;
    }

    private boolean beginsBody() {
        return previous.equals("begin") && parentheses == 0 && definesRoutine();
    }

    private boolean definesRoutine() {
        boolean replaces = opening.size() == WORDS_BEFORE_A_ROUTINE
                && opening.subList(0, 3).equals(List.of("create", "or", "replace"));
        return replaces
                ? ROUTINES.contains(opening.get(3))
                : opening.get(0).equals("create") && ROUTINES.contains(opening.get(1));
    }

    /** Reserved words are also allowed as the name of a column: {@code t.end}, {@code AS end}. */
    private boolean isKeywordInBody() {
        return blocks > 0 && !previous.equals(".") && !previous.equals("as");
    }
}
