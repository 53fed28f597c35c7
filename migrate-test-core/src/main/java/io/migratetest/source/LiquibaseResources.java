package io.migratetest.source;

import java.io.IOException;
import java.util.List;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;

/** What Liquibase may read: the files of the location, and no other. */
final class LiquibaseResources extends AbstractResourceAccessor {

    private final Folder folder;
    private final FolderPaths paths;

    LiquibaseResources(Folder folder) {
        this.folder = folder;
        this.paths = new FolderPaths(folder);
    }

    @Override
    public List<Resource> getAll(String path) {
        return paths.file(path)
                .map(file -> new LiquibaseResource(path, file, this))
                .map(List::<Resource>of)
                .orElse(List.of());
    }

    @Override
    public List<Resource> search(String path, boolean recursive) throws IOException {
        String prefix = path.replaceFirst("/*$", path.isEmpty() ? "" : "/");
        return paths.below(path).stream()
                .filter(name -> recursive || !name.contains("/"))
                .flatMap(name -> getAll(prefix + name).stream())
                .toList();
    }

    @Override
    public List<String> describeLocations() {
        return List.of(folder.location());
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
