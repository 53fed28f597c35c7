package io.migratetest.library;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes libraries usable that lie on the user's class path only, such as those of {@code --classpath}.
 *
 * <p>Classes that call a library have to be loaded where it is seen. So the classes of one package are loaded once more, beside the user's; all others, and what the
 * package hands out, are shared.
 */
public final class UserLibraries extends ClassLoader {

    private final Class<?> entry;
    private final String folder;
    private final List<String> shared;

    private UserLibraries(ClassLoader users, Class<?> entry, List<Class<?>> shared) {
        super(users);
        this.entry = entry;
        this.folder = entry.getPackageName() + ".";
        this.shared = shared.stream().map(Class::getName).toList();
    }

    /** The user's class path: tests, build tools and {@code --classpath} put it there. */
    public static ClassLoader ofThread() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
    }

    /**
     * Calls a static method beside the user's libraries.
     *
     * @param entry of the package that is loaded once more; the method is the only one of that name
     * @param shared public types of the package that go in and come out
     * @param libraries that are worth it
     * @return empty if the user has none of them that is not seen from the package anyway
     * @throws RuntimeException that the method throws
     */
    public static Optional<Object> call(
            ClassLoader users,
            Class<?> entry,
            List<Class<?>> shared,
            List<OptionalLibrary> libraries,
            String method,
            Object... arguments) {
        boolean isOfUse = libraries.stream().anyMatch(library -> library.isOnlyIn(users, entry.getClassLoader()));
        return isOfUse
                ? Optional.of(new UserLibraries(users, entry, shared).call(method, arguments))
                : Optional.empty();
    }

    private Object call(String name, Object... arguments) {
        try {
            Method method = Arrays.stream(loadClass(entry.getName()).getDeclaredMethods())
                    .filter(each -> each.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(name));
            method.setAccessible(true);
            return method.invoke(null, arguments);
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
        if (!name.startsWith(folder) || shared.stream().anyMatch(type -> isOrIsIn(name, type))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private static boolean isOrIsIn(String name, String type) {
        return name.equals(type) || name.startsWith(type + "$");
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = entry.getResourceAsStream(name.substring(folder.length()) + ".class")) {
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
