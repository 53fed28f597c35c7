package io.migratetest.source;

import java.nio.charset.StandardCharsets;

/** Bytes as the characters of ISO-8859-1, without a copy: a file may be large, and several formats look for their marks in it. */
final class Latin1 implements CharSequence {

    private static final int BYTE = 0xFF;

    private final byte[] bytes;

    Latin1(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[index] & BYTE);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
