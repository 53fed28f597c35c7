package io.migratetest.planted.run;

import org.opentest4j.AssertionFailedError;

/** Breaks a rule: the engine knows no test library. */
public record AssertsByItself(AssertionFailedError failure) {}
