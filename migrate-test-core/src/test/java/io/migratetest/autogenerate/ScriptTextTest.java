package io.migratetest.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void no_name_ends_the_comment_that_it_stands_in() {
        Way way = new Way(
                List.of(new Part(List.of("destructive: what is in table public.\"a\rb\" is lost"), "DROP TABLE t;")),
                List.of("turn x\r\ninto y\nor z"));

        assertThat(ScriptText.of(way, List.of())).isEqualTo("""
                -- no statement can do this: turn x
                --   into y
                --   or z
                -- destructive: what is in table public."a
                --   b" is lost
                DROP TABLE t;
                """);
    }
}
