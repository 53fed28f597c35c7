package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The class that a draft becomes. */
final class RevisionClass {

    private static final int LONGEST_NAME = 40;

    private final String packageName;
    private final RevisionDraft draft;
    private final MethodCode up;
    private final MethodCode down;

    RevisionClass(String packageName, RevisionDraft draft) {
        this.packageName = packageName;
        this.draft = draft;
        this.up = draft.up().isBlank() ? MethodCode.of("").commented("the upgrade") : MethodCode.of(draft.up());
        this.down = down(draft);
    }

    private static MethodCode down(RevisionDraft draft) {
        if (draft.irreversible().isPresent()) {
            return MethodCode.returning("irreversible(%s)"
                    .formatted(JavaText.literal(draft.irreversible().get())));
        }
        if (!draft.down().isBlank()) {
            return MethodCode.of(draft.down());
        }
        return draft.up().isBlank()
                ? MethodCode.returning("reversed()")
                : MethodCode.of("").commented("what takes it back");
    }

    MethodCode up() {
        return up;
    }

    MethodCode down() {
        return down;
    }

    String message() {
        return draft.message().replaceAll("\\R", " ");
    }

    /** {@code R0004_DropPhone}; letters that some file system or compiler might read as others are left out. */
    String name() {
        String plain =
                Normalizer.normalize(draft.message(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String words = Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .reduce("", (name, word) -> name.length() + word.length() > LONGEST_NAME ? name : name + word);
        return "R" + draft.id().replaceAll("[^A-Za-z0-9]", "_") + (words.isEmpty() ? "" : "_" + words);
    }

    String text() {
        String operations = Stream.concat(up.imports().stream(), down.imports().stream())
                .distinct()
                .sorted()
                .map("import static io.migratetest.operation.%s;\n"::formatted)
                .collect(joining());
        return """
                package %s;

                %simport io.migratetest.operation.Downgrade;
                import io.migratetest.operation.Operations;
                import io.migratetest.revision.JavaRevision;
                import io.migratetest.revision.RevisionHeader;

                %s
                public final class %s implements JavaRevision {

                    @Override
                    public Operations upgrade() {
                %s    }

                    @Override
                    public Downgrade downgrade() {
                %s    }
                }
                """.formatted(
                packageName, operations.isEmpty() ? "" : operations + "\n", header(), name(), up.body(), down.body());
    }

    private String header() {
        List<String> values = new ArrayList<>(List.of("id = " + JavaText.literal(draft.id())));
        if (!message().isBlank()) {
            values.add("message = " + JavaText.literal(message()));
        }
        list("parents", draft.links().parents()).ifPresent(values::add);
        list("labels", draft.links().labels()).ifPresent(values::add);
        list("dependsOn", draft.links().dependsOn()).ifPresent(values::add);
        values.add("date = " + JavaText.literal(draft.created().toLocalDate().toString()));
        return values.stream().collect(joining(",\n        ", "@RevisionHeader(\n        ", ")"));
    }

    private static Optional<String> list(String key, List<String> values) {
        String all = values.stream().map(JavaText::literal).collect(joining(", "));
        return switch (values.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(key + " = " + all);
            default -> Optional.of(key + " = {" + all + "}");
        };
    }
}
