/** Names, statements, scripts and the splitter that finds statements in a script. */
@NullMarked
package io.migratetest.sql;

import org.jspecify.annotations.NullMarked;
