package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes files strictly: a character that was guessed wrongly would end up in somebody's database. */
final class Utf8 {

    /** What is looked at at once: the characters of a large file take twice its bytes. */
    private static final int PIECE = 1 << 13;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int UTF_16_LITTLE_ENDIAN = 0xFFFE;
    private static final int UTF_16_BIG_ENDIAN = 0xFEFF;

    private Utf8() {}

    /**
     * The text of a file without a byte order mark.
     *
     * @throws ProblemException if a byte is not UTF-8
     */
    static String decode(byte[] bytes, Location file) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer piece = CharBuffer.allocate(Math.min(bytes.length + 1, PIECE));
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, piece, true);
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(input, piece, true);
        }
        if (result.isError()) {
            throw notUtf8(bytes, input.position(), file).asException();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static Problem notUtf8(byte[] bytes, int offset, Location file) {
        String shown = file.file();
        return Problem.of(ProblemCode.NOT_UTF8, "file is not UTF-8")
                .at(Location.of(shown, lineOf(bytes, offset)))
                .with("byte", "0x%02X at offset %d".formatted(bytes[offset], offset))
                .with("so", "its characters would have to be guessed")
                .help("convert it: iconv -f %s -t UTF-8 '%s'".formatted(likelyEncoding(bytes), shown));
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int at = 0; at < offset; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String likelyEncoding(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF);
        return mark == UTF_16_LITTLE_ENDIAN || mark == UTF_16_BIG_ENDIAN ? "UTF-16" : "LATIN1";
    }
}
