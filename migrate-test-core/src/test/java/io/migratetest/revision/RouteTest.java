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

    /** {@code a <- b} and {@code a <- c <- d}, of which {@code d} depends on {@code b}. */
    private final RevisionGraph labelled = RevisionGraph.of(List.of(
            revision("a"),
            revision("b", "a").linked(new Links(List.of("a"), List.of(), List.of("billing"))),
            revision("c", "a").linked(new Links(List.of("a"), List.of(), List.of("shipping"))),
            revision("d", "c").linked(new Links(List.of("c"), List.of("billing"), List.of()))));

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
            assertThat(up(merged, "+1", "b")).containsExactly("c", "m");
            assertThat(up(chain, "1+1")).containsExactly("1", "2");
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
                    '+2' leads too far: only 1 of 2 steps are left
                      help: go fewer steps, or name a revision""");
        }

        @Test
        void never_leads_back() {
            assertThat(up(chain, "1", "3")).isEmpty();
            assertThat(up(chain, "base", "3")).isEmpty();
        }

        @Test
        void leads_along_the_branch_that_is_named() {
            assertThat(up(labelled, "billing@head")).containsExactly("a", "b");
            assertThat(up(labelled, "billing@+1", "a")).containsExactly("b");
            assertThat(up(labelled, "billing", "a")).containsExactly("b");
        }

        @Test
        void leads_over_what_a_revision_depends_on() {
            assertThat(up(labelled, "shipping@head")).containsExactly("a", "b", "c", "d");
            assertThat(up(labelled, "heads")).containsExactly("a", "b", "c", "d");
        }

        @Test
        void does_not_leave_the_branch_that_is_named() {
            assertThatThrownBy(() -> up(labelled, "billing@d")).hasMessage("""
                    revision 'd' is not on the branch 'billing'
                      help: leave the branch away, or name a revision of that branch""");
            assertThatThrownBy(() -> up(labelled, "payment@head")).hasMessage("""
                    there is no branch 'payment'
                      branches  billing, shipping
                      help: name the label of a branch, or a revision on it""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "3-3"})
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
            assertThatThrownBy(() -> down(merged, "-1", "m")).hasMessage("""
                    '-1' could be any of 2 revisions
                      they are  b
                                c
                      help: name one of them""");
        }

        @Test
        void does_not_lead_beyond_base() {
            assertThatThrownBy(() -> down(chain, "-3", "2")).hasMessage("""
                    '-3' leads too far: only 2 of 3 steps are left
                      help: go fewer steps, or name a revision""");
        }

        @Test
        void does_not_lead_forward() {
            assertThatThrownBy(() -> down(chain, "3", "1")).hasMessage("""
                    no downgrade leads to 3 from here
                      database at  1
                      help: downgrade to a revision below, or upgrade to this one""");
        }

        @Test
        void takes_back_what_depends_on_what_is_taken_back() {
            assertThat(down(labelled, "a", "d")).containsExactly("d", "c", "b");
            assertThat(down(labelled, "shipping@a", "b", "c")).containsExactly("c");
            assertThat(down(labelled, "shipping@-1", "b", "c")).containsExactly("c");
        }

        @Test
        void refuses_targets_of_an_upgrade() {
            assertThatThrownBy(() -> down(chain, "+1")).hasMessage("""
                    the target of a downgrade lies the other way
                      targets  base, -1, or the id of a revision""");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+0", "-0"})
    void knows_what_is_no_target(String text) {
        assertThatThrownBy(() -> up(chain, text)).hasMessage("""
                '%s' is no target
                  targets  head, heads, base, +1, -1, the id of a revision, or label@ and one of these""".formatted(text));
    }

    private static Revision revision(String id, String... parents) {
        return TestRevisions.revision(id, "SELECT 1;", "SELECT 1;").on(List.of(parents));
    }

    private static List<String> up(RevisionGraph graph, String target, String... current) {
        return ids(Route.from(graph, revisions(graph, current)).up(target));
    }

    private static List<String> down(RevisionGraph graph, String target, String... current) {
        return ids(Route.from(graph, revisions(graph, current)).down(target));
    }

    private static List<Revision> revisions(RevisionGraph graph, String... ids) {
        return Stream.of(ids).map(graph::require).toList();
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
