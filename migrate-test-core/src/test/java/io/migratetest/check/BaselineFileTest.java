package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_what_it_writes() {
        Path file = folder.resolve("baseline.json");
        List<Baseline.Entry> entries = List.of(
                entry(file, "0007", "left-behind", Optional.of("index public.i")),
                entry(file, "0009", "irreversible", Optional.empty()));
        BaselineFile.write(file, new Baseline(entries));
        assertThat(BaselineFile.read(file).entries()).isEqualTo(entries);
    }

    @Test
    void writes_a_form_that_people_can_edit() throws IOException {
        Path file = folder.resolve("baseline.json");
        BaselineFile.write(
                file, new Baseline(List.of(entry(file, "0007", "left-behind", Optional.of("index public.i")))));
        assertThat(file).hasContent("""
                {
                  "schemaVersion" : 1,
                  "accepted" : [ {
                    "revision" : "0007",
                    "code" : "left-behind",
                    "object" : "index public.i",
                    "reason" : "it is old"
                  } ]
                }
                """);
    }

    @Test
    void refuses_an_entry_without_a_reason() {
        assertRefused("""
                {"schemaVersion": 1, "accepted": [{"revision": "0007", "code": "irreversible", "reason": " "}]}""", """
                baseline 'FILE' accepts irreversible of revision '0007' without a reason
                  at  FILE
                  help: say why it is accepted; the next reader will ask""");
    }

    @Test
    void refuses_an_unknown_code_and_lists_those_that_exist() {
        assertRefused("""
                {"schemaVersion": 1, "accepted": [{"revision": "0007", "code": "ugly", "reason": "x"}]}""", """
                baseline 'FILE' accepts the unknown code 'ugly'
                  at     FILE
                  codes  upgrade-failed, downgrade-failed, left-behind, missing, changed, column-order, reupgrade-failed, \
                reupgrade-differs, irreversible, declared-irreversible, skipped, stale-declaration, stale-baseline, started-over, path-differs, \
                fails-with-rows, row-lost, row-changed, row-added, rows-vary, not-filled, rows-refused, expectation-failed, rows-unchecked, missing-in-schema, missing-in-model, differs, model-remark, lint, lints-unchecked""");
    }

    @Test
    void refuses_another_version() {
        assertRefused("""
                {"schemaVersion": 2, "accepted": []}""", """
                baseline 'FILE' has schemaVersion 2
                  at  FILE
                  help: use a migrate-test that knows this version, or write the baseline anew with --write-baseline""");
    }

    @Test
    void refuses_what_is_no_json_and_says_where() {
        assertRefused("""
                {"schemaVersion": 1,
                 "accepted": [}]""", """
                baseline 'FILE' is not a baseline: Unexpected close marker '}': expected ']'
                  at  FILE:2:15
                  help: write it with --write-baseline to see the form""");
    }

    @Test
    void refuses_a_file_that_does_not_exist() {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> BaselineFile.read(file)).hasMessage("""
                baseline '%1$s' cannot be read
                  because  java.nio.file.NoSuchFileException: %1$s
                  help: name an existing file, or write one with --write-baseline""".formatted(file));
    }

    private void assertRefused(String json, String message) {
        Path file = folder.resolve("baseline.json");
        assertThatThrownBy(() -> BaselineFile.read(Files.writeString(file, json)))
                .hasMessage(message.replace("FILE", file.toString()));
    }

    private static Baseline.Entry entry(Path file, String revision, String code, Optional<String> object) {
        return new Baseline.Entry(revision, code, object, "it is old", Location.of(file.toString()));
    }
}
