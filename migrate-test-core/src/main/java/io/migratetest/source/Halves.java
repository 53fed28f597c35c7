package io.migratetest.source;

import io.migratetest.revision.Section;
import java.util.Optional;

/**
 * Both directions of a revision, as they were found in one file.
 *
 * @param down absent where the file holds none
 */
record Halves(Section up, Optional<Section> down) {}
