/** What a revision written in Java can do to a database: operations that are data, with their SQL and their inverse. */
@NullMarked
package io.migratetest.operation;

import org.jspecify.annotations.NullMarked;
