package io.migratetest.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.problem.Location;
import io.migratetest.sql.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    @Test
    void keeps_the_given_order_where_parents_allow_it() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("merge", "b", "c"), revision("a"), revision("b", "a"), revision("z"), revision("c", "a")));

        assertThat(ids(graph.revisions())).containsExactly("a", "b", "z", "c", "merge");
    }

    @Test
    void links_a_chain() {
        RevisionGraph graph = RevisionGraph.chain(List.of(revision("1"), revision("2"), revision("3")));

        assertThat(graph.require("1").parents()).isEmpty();
        assertThat(graph.require("3").parents()).containsExactly("2");
        assertThat(ids(graph.heads())).containsExactly("3");
        assertThat(graph.size()).isEqualTo(3);
    }

    @Test
    void knows_what_comes_before_a_revision() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("a"), revision("b", "a"), revision("c", "a"), revision("d", "b"), revision("m", "d", "c")));

        assertThat(ids(graph.ancestors(graph.require("d")))).containsExactly("a", "b");
        assertThat(ids(graph.ancestors(graph.require("m")))).containsExactly("a", "b", "d", "c");
        assertThat(graph.ancestors(graph.require("a"))).isEmpty();
        assertThat(ids(graph.heads())).containsExactly("m");
    }

    @Test
    void goes_on_with_a_branch_as_long_as_it_can() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("a"),
                revision("b1", "a"),
                revision("c1", "a"),
                revision("b2", "b1"),
                revision("c2", "c1"),
                revision("m", "b2", "c2"),
                revision("d"),
                revision("b3", "b2")));

        assertThat(ids(graph.revisions())).containsExactly("a", "b1", "b2", "b3", "c1", "c2", "m", "d");
    }

    @Test
    void orders_a_long_chain_without_recursion() {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 20_000; i > 0; i--) {
            revisions.add(i == 1 ? revision("1") : revision(String.valueOf(i), String.valueOf(i - 1)));
        }

        assertThat(RevisionGraph.of(revisions).revisions().get(0).id()).isEqualTo("1");
    }

    @Test
    void is_refused_with_everything_that_is_wrong() {
        assertThatRefused(() -> RevisionGraph.of(List.of(
                        revision("a"),
                        revision("a"),
                        revision("b", "gone"),
                        revision("x", "y"),
                        revision("y", "x", "a"),
                        revision("behind", "y"))))
                .hasMessage("""
                        2 revisions have the id 'a'
                          revisions  a.up.sql
                                     a.up.sql
                          so         which of them runs first is undefined
                          help: give each revision an id of its own
                        revision 'b' builds on 'gone', which does not exist
                          at  b.up.sql:1
                          so  neither it nor what builds on it can be applied
                          help: restore the missing revision, or name the parent that was meant
                        revisions build on each other in a circle
                          revisions  x builds on y
                                     y builds on x, a
                          so         none of them can be the first
                          help: take away one of these parents""");
    }

    @Test
    void is_refused_with_every_label_and_dependency_that_is_wrong() {
        assertThatRefused(() -> RevisionGraph.of(List.of(
                        linked("aa1", List.of(), "billing", "b"),
                        linked("aa2", List.of("gone", "aa"), "billing"),
                        linked("b", List.of("c")),
                        linked("c", List.of("b")))))
                .hasMessage("""
                        2 revisions begin a branch 'billing'
                          revisions  aa1.up.sql
                                     aa2.up.sql
                          so         nobody can say which one is meant
                          help: give each branch a label of its own
                        the branch 'b' is called like a revision
                          revisions  aa1.up.sql
                                     b.up.sql
                          so         nobody can say which one is meant
                          help: give each branch a label of its own
                        revision 'aa2' depends on 'gone', which does not exist
                          at  aa2.up.sql:1
                          so  neither it nor what builds on it can be applied
                          help: restore the missing revision, or name the dependency that was meant
                        revision 'aa2' depends on 'aa', which could be any of 2 revisions
                          at        aa2.up.sql:1
                          they are  aa1, aa2
                          help: write more of the id
                        revisions build on each other in a circle
                          revisions  b depends on c
                                     c depends on b
                          so         none of them can be the first
                          help: take away one of these parents or dependencies""");
    }

    @Test
    void gives_a_label_to_what_builds_on_its_revision_and_to_the_line_that_leads_to_it() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                revision("a"),
                revision("b", "a"),
                revision("c", "b").linked(new Links(List.of("b"), List.of(), List.of("billing"))),
                revision("d", "c"),
                revision("x", "a")));

        assertThat(graph.labels(graph.require("d"))).containsExactly("billing");
        assertThat(graph.labels(graph.require("b"))).containsExactly("billing");
        assertThat(graph.labels(graph.require("a"))).isEmpty();
        assertThat(graph.labels(graph.require("x"))).isEmpty();
        assertThat(graph.require("billing").id()).isEqualTo("c");
    }

    private static Revision linked(String id, List<String> dependsOn, String... labels) {
        return revision(id).linked(new Links(List.of(), dependsOn, List.of(labels)));
    }

    @Test
    void refuses_a_revision_that_builds_on_itself() {
        assertThatRefused(() -> RevisionGraph.of(List.of(revision("a", "a"))))
                .hasMessageStartingWith("revisions build on each other in a circle\n  revisions  a builds on a\n");
    }

    @Test
    void finds_a_revision_by_what_people_write() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                named("2019-03-22-170700", "remove crate downloads"),
                named("000001", "initial"),
                named("V0002", "WebAuthn"),
                named("10", "ten"),
                named("1", "one")));

        assertThat(graph.require("2019-03-22-170700_remove_crate_downloads").id())
                .isEqualTo("2019-03-22-170700");
        assertThat(graph.require("2019-03").id()).isEqualTo("2019-03-22-170700");
        assertThat(graph.require("000001_initial.down.sql").id()).isEqualTo("000001");
        assertThat(graph.require("000001_init").id()).isEqualTo("000001");
        assertThat(graph.require("V0002.WebAuthn").id()).isEqualTo("V0002");
        assertThat(graph.require("V0002 WebAuthn").id()).isEqualTo("V0002");
        assertThat(graph.require("1").id()).isEqualTo("1");
        assertThat(graph.find("2019-03")).isEmpty();
    }

    @Test
    void refuses_an_unknown_revision_and_names_the_near_ones() {
        RevisionGraph graph =
                RevisionGraph.of(List.of(named("000001", "a"), named("000002", "b"), named("000013", "c")));

        assertThatRefused(() -> graph.require("00003")).hasMessage("""
                        unknown revision '00003'
                          known  000001, 000002, 000013
                          help: did you mean '000013' or '000001' or '000002'?""");
        assertThatRefused(() -> graph.require("add_users")).hasMessage("""
                        unknown revision 'add_users'
                          known  000001, 000002, 000013
                          help: name a revision by its id, the name of its file, or the beginning of either""");
        assertThatRefused(() -> graph.require(" ")).hasMessageStartingWith("unknown revision ' '");
    }

    @Test
    void refuses_the_beginning_of_several_revisions() {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            revisions.add(named("000" + i, "step " + i));
        }

        assertThatRefused(() -> RevisionGraph.of(revisions).require("000")).hasMessage("""
                        '000' could be any of 7 revisions
                          they are  0001 step 1
                                    0002 step 2
                                    0003 step 3
                                    0004 step 4
                                    0005 step 5
                                    and 2 more
                          help: write more of the id""");
        assertThatRefused(() -> RevisionGraph.of(revisions).require("x"))
                .hasMessageContaining("known  7 revisions, 0001 to 0007");
    }

    @Test
    void knows_nothing_without_revisions() {
        assertThatRefused(() -> RevisionGraph.of(List.of()).require("1")).hasMessage("""
                        unknown revision '1'
                          known  none
                          help: add a revision first""");
    }

    private static AbstractThrowableAssert<?, ?> assertThatRefused(ThrowingCallable action) {
        return assertThatThrownBy(action);
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }

    private static Revision named(String id, String name) {
        Script script = Script.parse(Location.of(id + ".up.sql", 1), "");
        return new Revision(id, name, List.of(), new Section(script, Transaction.BARE), Optional.empty(), List.of());
    }

    private static Revision revision(String id, String... parents) {
        return named(id, "").on(List.of(parents));
    }
}
