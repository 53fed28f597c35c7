package io.migratetest.sql;

import java.util.ArrayList;
import java.util.List;

/** Finds the comments at the beginning of a line; two dashes inside a string or a block comment are none. */
final class CommentLines {

    private static final int DASHES = 2;

    private CommentLines() {}

    static List<Comment> in(Script script) {
        String text = script.text();
        Positions positions = script.positions();
        TokenReader tokens = new TokenReader(text, positions);
        List<Comment> comments = new ArrayList<>();
        Token token = tokens.nextOrComment();
        while (token.kind() != Token.Kind.END_OF_SCRIPT) {
            if (token.kind() == Token.Kind.LINE_COMMENT && beginsLine(text, token.start())) {
                String words = text.substring(token.start() + DASHES, token.end());
                comments.add(new Comment(words.strip(), positions.at(token.start())));
            }
            token = tokens.nextOrComment();
        }
        return comments;
    }

    private static boolean beginsLine(String text, int offset) {
        return offset == 0 || Blanks.isNewline(text.charAt(offset - 1));
    }
}
