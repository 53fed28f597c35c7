package io.migratetest.planted.util;

/** Breaks three rules: its package is a drawer, is not in the table and is not marked. */
public final class Strings {
    private Strings() {}
}
