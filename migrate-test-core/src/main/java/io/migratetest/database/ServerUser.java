package io.migratetest.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who an embedded server runs as: PostgreSQL refuses to run as root.
 *
 * @param prefix the words before every command, such as {@code unshare -U}
 * @param name the user who has to own the data, if that is somebody else
 */
record ServerUser(List<String> prefix, Optional<String> name) {

    /** Nobody else. */
    static final ServerUser OF_THIS_PROCESS = new ServerUser(List.of(), Optional.empty());

    private static final String NOBODY = "nobody";

    private static final String REFUSAL = """
            PostgreSQL refuses to run as root, and no way of running it as another user works here:
            user namespaces (unshare -U) are not available, and setpriv, runuser and su are missing or forbidden.
            Run as an ordinary user instead""";

    /** Root outside a user namespace first: it needs no other user, so it works wherever the files are. */
    static final List<ServerUser> INSTEAD_OF_ROOT = List.of(
            new ServerUser(List.of("unshare", "-U"), Optional.empty()),
            new ServerUser(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups"), Optional.of(NOBODY)),
            new ServerUser(List.of("runuser", "-u", NOBODY, "--"), Optional.of(NOBODY)),
            new ServerUser(
                    List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", NOBODY, "--"), Optional.of(NOBODY)));

    /**
     * The user of this JVM or, if that is root, the first way of not being root that works here.
     *
     * @throws IOException if none does
     */
    static ServerUser current() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return OF_THIS_PROCESS;
        }
        return firstThatWorks(INSTEAD_OF_ROOT);
    }

    static ServerUser firstThatWorks(List<ServerUser> users) throws IOException {
        return users.stream().filter(ServerUser::works).findFirst().orElseThrow(() -> new IOException(REFUSAL));
    }

    private boolean works() {
        try {
            Command.Result result = Command.run(Command.join(prefix, List.of("id", "-u")));
            return result.succeeded() && !result.output().equals("0");
        } catch (IOException e) {
            // The program is not installed: the next one is asked.
            return false;
        }
    }

    Command.Result run(List<String> command) throws IOException {
        return Command.run(Command.join(prefix, command));
    }

    void own(Path folder) throws IOException {
        if (name.isPresent()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name.get()));
        }
    }
}
