package io.migratetest.source;

import java.util.OptionalInt;

/**
 * What ends a statement where MyBatis Migrations sends statement by statement.
 *
 * @param place where in a line it is looked for
 */
record MyBatisDelimiter(String text, Place place) {

    enum Place {
        ANYWHERE,
        /** It has to be all that stands in its line. */
        LINE_OF_ITS_OWN
    }

    /** As a comment in a script changes it. */
    MyBatisDelimiter as(String newText) {
        return new MyBatisDelimiter(newText, place);
    }

    /** Where the statement ends in a line: at the last one of several, even inside a string. */
    OptionalInt endIn(String line) {
        boolean ends =
                place == Place.ANYWHERE ? line.contains(text) : line.strip().equals(text);
        return ends ? OptionalInt.of(line.lastIndexOf(text)) : OptionalInt.empty();
    }
}
