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

    private static final String NOBODY = "nobody";

    /** Root outside a user namespace first: it needs no other user, so it works wherever the files are. */
    private static final List<ServerUser> INSTEAD_OF_ROOT = List.of(
            new ServerUser(List.of("unshare", "-U"), Optional.empty()),
            new ServerUser(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups"), Optional.of(NOBODY)),
            new ServerUser(List.of("runuser", "-u", NOBODY, "--"), Optional.of(NOBODY)),
            new ServerUser(List.of("su", "-s", "/bin/sh", NOBODY, "-c", "exec \"$0\" \"$@\""), Optional.of(NOBODY)));

    /** The user of this JVM, or else the first way of not being root that works here; empty if none does. */
    static Optional<ServerUser> current() {
        ServerUser self = new ServerUser(List.of(), Optional.empty());
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.of(self);
        }
        return INSTEAD_OF_ROOT.stream().filter(ServerUser::works).findFirst();
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
