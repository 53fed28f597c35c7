/** The entities of the shop: the same in both packages. */
package io.migratetest.examples.jpadrift.drifted;
