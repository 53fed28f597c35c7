package io.migratetest;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** The class path of a project that uses other versions of libraries than our tests do: looks for them in a folder of its own first. */
public final class OtherLibraries extends URLClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final List<String> own;

    /**
     * A class path.
     *
     * @param jars the folder of the libraries
     * @param own beginnings of the names of classes that are looked for there, or loaded once more from our tests
     */
    public OtherLibraries(Path jars, List<String> own) throws IOException {
        super(urls(jars), OtherLibraries.class.getClassLoader());
        this.own = List.copyOf(own);
    }

    /** Does something with a class path. */
    public static <T> T call(ClassLoader loader, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            jars.forEach(paths::add);
        }
        paths.add(Path.of(OtherLibraries.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        return paths.stream().map(OtherLibraries::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (own.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL found = findResource(name);
        return found == null ? super.getResource(name) : found;
    }

    /** Services of the libraries in question are theirs alone. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        boolean isOwnService = own.stream().anyMatch(begin -> name.startsWith(SERVICES + begin));
        return isOwnService ? findResources(name) : super.getResources(name);
    }
}
