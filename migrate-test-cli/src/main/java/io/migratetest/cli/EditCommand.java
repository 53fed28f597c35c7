package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens the files of a revision. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Opens the files of a revision in $VISUAL or $EDITOR.", ""})
final class EditCommand implements Callable<Integer> {

    private static final String USUAL_EDITOR = "vi";

    private final Terminal terminal;

    @Parameters(paramLabel = "REVISION", description = "Its id, or an unambiguous beginning of it; head.")
    private String revision = "";

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    EditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        MigrationProject project = options.read(options.file(terminal));
        Revision wanted = project.revisions().one(revision);
        List<String> command = new ArrayList<>(Arrays.asList(editor().strip().split("\\s+")));
        Stream.concat(Stream.of(wanted.up()), wanted.down().stream())
                .map(Section::location)
                .map(location -> location.file())
                .distinct()
                .forEach(command::add);
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            return status == 0 ? ExitStatus.PASSED : ExitStatus.UNUSABLE_INPUT;
        } catch (IOException e) {
            throw Problem.of(ProblemCode.TOOL_MISSING, "the editor does not start")
                    .with("command", String.join(" ", command))
                    .with("cause", String.valueOf(e.getMessage()))
                    .help("name one that exists: EDITOR=nano")
                    .causedBy(e)
                    .asException();
        }
    }

    private String editor() {
        return Optional.ofNullable(terminal.environment().get("VISUAL"))
                .or(() -> Optional.ofNullable(terminal.environment().get("EDITOR")))
                .orElse(USUAL_EDITOR);
    }
}
