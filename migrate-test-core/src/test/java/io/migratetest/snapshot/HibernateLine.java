package io.migratetest.snapshot;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** The lines of Hibernate that models are read with: the one on the class path, and an older one that a class loader of its own sees. */
public enum HibernateLine {
    SEVEN,
    SIX;

    private static final Path JARS_OF_SIX = Path.of("target/hibernate-6");

    /** Does something with the class path of a project that uses the line. */
    public <T> T call(Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Sees the line's Hibernate, and entities that are mapped with it. */
    public ClassLoader loader() throws IOException {
        ClassLoader ours = HibernateLine.class.getClassLoader();
        return this == SEVEN ? ours : new Six(ours);
    }

    /** Looks for Hibernate and the entities in its own place first. */
    private static final class Six extends URLClassLoader {

        private static final List<String> OWN =
                List.of("org.hibernate.", "jakarta.persistence.", "io.migratetest.entities.");

        Six(ClassLoader parent) throws IOException {
            super(urls(), parent);
        }

        private static URL[] urls() throws IOException {
            List<Path> paths = new ArrayList<>();
            try (Stream<Path> jars = Files.list(JARS_OF_SIX)) {
                jars.forEach(paths::add);
            }
            paths.add(Path.of(HibernateLine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()));
            return paths.stream().map(Six::url).toArray(URL[]::new);
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
            if (OWN.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
