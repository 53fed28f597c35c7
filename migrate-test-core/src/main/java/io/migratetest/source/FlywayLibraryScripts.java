package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.Section;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Upgrades that Flyway itself runs, in SQL and in Java; its free edition refuses to run the scripts that take them back, so that those are ours. */
final class FlywayLibraryScripts implements PairedFiles.Parser {

    static final String CLASS = ".class";

    private final FlywayScripts scripts;
    private final FlywayEngine engine;

    FlywayLibraryScripts(FlywayScripts scripts, FlywayEngine engine) {
        this.scripts = scripts;
        this.engine = engine;
    }

    @Override
    public Charset encoding(SourceFile file) {
        return file.name().endsWith(CLASS) ? StandardCharsets.ISO_8859_1 : scripts.encoding(file);
    }

    @Override
    public Section parse(SourceFile file, String text) {
        if (file.lastName().startsWith("U")) {
            return scripts.parse(file, text);
        }
        Location place = file.name().endsWith(CLASS)
                ? file.location()
                : Location.of(file.location().file(), 1);
        return Section.foreign(place, target -> engine.migrate(file, target));
    }
}
