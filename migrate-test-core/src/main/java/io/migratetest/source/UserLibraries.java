package io.migratetest.source;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * Makes libraries usable that lie on the user's class path only, such as those of {@code --classpath}.
 *
 * <p>Classes that call a library have to be loaded where it is seen. So the classes of this package are loaded once more, beside the user's; all others, and what the
 * package hands out, are shared.
 */
final class UserLibraries extends ClassLoader {

    private static final String PACKAGE = UserLibraries.class.getPackageName() + ".";

    private UserLibraries(ClassLoader users) {
        super(users);
    }

    /**
     * Opens a location with the user's libraries.
     *
     * @return empty if there is none that is not seen from here anyway
     */
    static Optional<RevisionSource> open(ClassLoader users, String location, Optional<String> format) {
        boolean isOfUse = OptionalLibrary.ALL.stream()
                .anyMatch(library -> library.isIn(users) && !library.isIn(UserLibraries.class.getClassLoader()));
        return isOfUse ? Optional.of(new UserLibraries(users).open(location, format)) : Optional.empty();
    }

    private RevisionSource open(String location, Optional<String> format) {
        try {
            return (RevisionSource) loadClass(RevisionSources.class.getName())
                    .getMethod("open", String.class, Optional.class)
                    .invoke(null, location, format);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE) || name.equals(RevisionSource.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = UserLibraries.class.getResourceAsStream(name.substring(PACKAGE.length()) + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
