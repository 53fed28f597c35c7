package io.migratetest.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** What Flyway finds in a location: of its migrations a single one, and all callbacks. */
final class FlywayResources implements ResourceProvider {

    private static final Pattern MIGRATION = Pattern.compile("[VURB].*__.*|R__.*");

    private final List<SourceFile> files;
    private final Function<SourceFile, Charset> encoding;

    /** The files of a folder without the migrations that are not the chosen one. */
    FlywayResources(Folder folder, SourceFile chosen, Function<SourceFile, Charset> encoding) {
        this.encoding = encoding;
        this.files = folder.files().stream()
                .filter(file -> file.equals(chosen)
                        || !MIGRATION.matcher(file.lastName()).matches()
                        || isSettings(file))
                .toList();
    }

    private static boolean isSettings(SourceFile file) {
        return file.name().endsWith(".conf");
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(this::resource)
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.stream()
                .filter(file -> file.lastName().startsWith(prefix))
                .filter(file -> Arrays.stream(suffixes).anyMatch(file.name()::endsWith))
                .<LoadableResource>map(this::resource)
                .toList();
    }

    private FlywayResource resource(SourceFile file) {
        return new FlywayResource(file, encoding.apply(file));
    }
}
