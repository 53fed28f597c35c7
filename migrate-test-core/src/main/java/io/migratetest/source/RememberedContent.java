package io.migratetest.source;

import java.io.IOException;
import java.lang.ref.SoftReference;

/** The bytes of a small file, which each format that looks for its mark would read again; forgotten when memory is short. */
final class RememberedContent implements SourceFile.Content {

    private static final int LARGEST = 1 << 16;

    private final SourceFile.Content content;
    private SoftReference<byte[]> remembered = new SoftReference<>(null);

    RememberedContent(SourceFile.Content content) {
        this.content = content;
    }

    @Override
    public synchronized byte[] read() throws IOException {
        byte[] known = remembered.get();
        if (known != null) {
            return known.clone();
        }
        byte[] bytes = content.read();
        if (bytes.length <= LARGEST) {
            remembered = new SoftReference<>(bytes.clone());
        }
        return bytes;
    }
}
