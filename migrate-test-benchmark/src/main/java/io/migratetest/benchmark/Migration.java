package io.migratetest.benchmark;

/** One revision of a chain, as a pair of files holds it. */
record Migration(String name, String up, String down) {}
