package io.migratetest.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestRevisions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways through a chain and through branches that meet again: {@code a <- b, a <- c, (b, c) <- m}. */
class RouteTest {

    private final RevisionGraph chain = RevisionGraph.chain(List.of(revision("1"), revision("2"), revision("3")));
    private final RevisionGraph branches =
            RevisionGraph.of(List.of(revision("a"), revision("b", "a"), revision("c", "a")));
    private final RevisionGraph merged =
            RevisionGraph.of(List.of(revision("a"), revision("b", "a"), revision("c", "a"), revision("m", "b", "c")));

    @Nested
    class Up {

        @Test
        void leads_over_all_that_is_missing() {
            assertThat(up(chain, "head")).containsExactly("1", "2", "3");
            assertThat(up(chain, "head", "1")).containsExactly("2", "3");
            assertThat(up(chain, "2")).containsExactly("1", "2");
            assertThat(up(merged, "head", "b")).containsExactly("c", "m");
        }

        @Test
        void leads_some_steps_far() {
            assertThat(up(chain, "+2")).containsExactly("1", "2");
            assertThat(up(chain, "+1", "2")).containsExactly("3");
            assertThat(up(merged, "+1", "b")).containsExactly("c");
        }

        @Test
        void leads_nowhere_if_the_database_is_there() {
            assertThat(up(chain, "head", "3")).isEmpty();
            assertThat(up(chain, "2", "2")).isEmpty();
        }

        @Test
        void leads_to_every_head() {
            assertThat(up(branches, "heads", "b")).containsExactly("c");
        }

        @Test
        void needs_a_head_to_be_named_if_there_are_two() {
            assertThatThrownBy(() -> up(branches, "head")).hasMessage("""
                    'head' could be any of 2 revisions
                      they are  b
                                c
                      help: name heads, or one of them""");
        }

        @Test
        void does_not_choose_a_branch() {
            assertThatThrownBy(() -> up(branches, "+1", "a")).hasMessage("""
                    '+1' could be any of 2 revisions
                      they are  b
                                c
                      help: name one of them""");
        }

        @Test
        void does_not_lead_beyond_the_end() {
            assertThatThrownBy(() -> up(chain, "+2", "2")).hasMessage("""
                    +2 leads too far: only 1 revisions are left
                      help: go fewer steps, or name a revision""");
        }

        @Test
        void does_not_lead_back() {
            assertThatThrownBy(() -> up(chain, "1", "3")).hasMessage("""
                    the database is past 1 already
                      help: downgrade to it, or upgrade to a later revision""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"base", "-1"})
        void refuses_targets_of_a_downgrade(String target) {
            assertThatThrownBy(() -> up(chain, target)).hasMessage("""
                    the target of an upgrade lies the other way
                      targets  head, heads, +1, or the id of a revision""");
        }
    }

    @Nested
    class Down {

        @Test
        void leads_back_over_all_that_is_applied() {
            assertThat(down(chain, "base", "2")).containsExactly("2", "1");
            assertThat(down(chain, "1", "3")).containsExactly("3", "2");
            assertThat(down(merged, "a", "m")).containsExactly("m", "c", "b");
        }

        @Test
        void leads_back_some_steps() {
            assertThat(down(chain, "-2", "3")).containsExactly("3", "2");
        }

        @Test
        void leads_nowhere_if_the_database_is_there() {
            assertThat(down(chain, "base")).isEmpty();
            assertThat(down(chain, "2", "2")).isEmpty();
        }

        @Test
        void does_not_choose_a_branch() {
            assertThatThrownBy(() -> down(merged, "-2", "m")).hasMessage("""
                    '-2' could be any of 2 revisions
                      they are  b
                                c
                      help: name one of them""");
        }

        @Test
        void does_not_lead_beyond_base() {
            assertThatThrownBy(() -> down(chain, "-3", "2")).hasMessage("""
                    -3 leads too far: only 2 revisions are left
                      help: go fewer steps, or name a revision""");
        }

        @Test
        void does_not_lead_forward() {
            assertThatThrownBy(() -> down(chain, "3", "1")).hasMessage("""
                    the database is not at 3 yet
                      help: upgrade to it, or downgrade to an earlier revision""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"head", "heads", "+1"})
        void refuses_targets_of_an_upgrade(String target) {
            assertThatThrownBy(() -> down(chain, target)).hasMessage("""
                    the target of a downgrade lies the other way
                      targets  base, -1, or the id of a revision""");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+0", "-0"})
    void knows_what_is_no_target(String text) {
        assertThatThrownBy(() -> Target.parse(text)).hasMessage("""
                '%s' is no target
                  targets  head, heads, base, +1, -1, or the id of a revision""".formatted(text));
    }

    private static Revision revision(String id, String... parents) {
        return TestRevisions.revision(id, "SELECT 1;", "SELECT 1;").on(List.of(parents));
    }

    private static List<String> up(RevisionGraph graph, String target, String... current) {
        return ids(Route.from(graph, revisions(graph, current)).up(Target.parse(target)));
    }

    private static List<String> down(RevisionGraph graph, String target, String... current) {
        return ids(Route.from(graph, revisions(graph, current)).down(Target.parse(target)));
    }

    private static List<Revision> revisions(RevisionGraph graph, String... ids) {
        return Stream.of(ids).map(graph::require).toList();
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
