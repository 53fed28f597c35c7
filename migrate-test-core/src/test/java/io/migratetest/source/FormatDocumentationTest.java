package io.migratetest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name the formats that are registered, all of them and no other. */
class FormatDocumentationTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void every_format_has_a_page_of_its_own() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/formats"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RevisionSources.formats().stream()
                            .map(name -> name + ".md")
                            .toList());
        }
    }

    @Test
    void the_readme_leads_to_every_page() throws IOException {
        List<String> links = RevisionSources.formats().stream()
                .map(name -> "[%1$s](docs/formats/%1$s.md)".formatted(name))
                .toList();

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(links);
    }

    @Test
    void the_extension_lists_them_in_their_order() throws IOException {
        String list = RevisionSources.formats().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));

        assertThat(Files.readString(ROOT.resolve("docs/junit5.md"))).contains(list);
    }
}
