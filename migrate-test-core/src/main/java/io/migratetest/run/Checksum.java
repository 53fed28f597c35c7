package io.migratetest.run;

import io.migratetest.revision.Section;
import io.migratetest.sql.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A fingerprint of the statements of a section: comments and blank lines between them may change, what runs may not. */
final class Checksum {

    private static final int SHOWN_BYTES = 16;

    private Checksum() {}

    /** Empty for what a tool runs, whose text nobody sees. */
    static Optional<String> of(Section section) {
        if (section.foreign().isPresent()) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        for (Statement statement : section.statements()) {
            digest.update(statement.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
