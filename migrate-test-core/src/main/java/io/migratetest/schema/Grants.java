package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** The statements that turn the privileges on an object into others. */
final class Grants {

    private final SchemaObject object;
    private final Privileges now;
    private final Privileges wanted;

    private Grants(SchemaObject object, Privileges now, Privileges wanted) {
        this.object = object;
        this.now = now;
        this.wanted = wanted;
    }

    /**
     * What was granted by somebody who had got the right to do so can be revoked only before that right, and granted only after it.
     *
     * @param object as it is to be, with the owner that it will have
     */
    static List<String> change(SchemaObject object, Optional<String> now, Optional<String> wanted) {
        return new Grants(object, Privileges.parse(object, now), Privileges.parse(object, wanted)).statements();
    }

    /** A row type is called as its table is, and has the same owner. */
    static List<String> onRowType(SchemaObject table, Optional<String> now, Optional<String> wanted) {
        ObjectKey type = new ObjectKey("type", table.key().name());
        return change(new SchemaObject(type, Optional.empty(), table.properties()), now, wanted);
    }

    private List<String> statements() {
        Set<Privileges.Edge> edges = new LinkedHashSet<>(now.edges());
        edges.addAll(wanted.edges());
        Comparator<Privileges.Edge> fromTheOwner = Comparator.comparing(edge -> distance(edge, edges, new HashSet<>()));
        List<String> statements = new ArrayList<>();
        edges.stream().sorted(fromTheOwner.reversed()).forEach(edge -> statements.addAll(as(edge, revocations(edge))));
        edges.stream().sorted(fromTheOwner).forEach(edge -> statements.addAll(as(edge, grants(edge))));
        return statements;
    }

    /** How many hands a right went through before it was granted. */
    private static int distance(Privileges.Edge edge, Set<Privileges.Edge> edges, Set<Privileges.Edge> seen) {
        if (edge.grantor().isEmpty() || !seen.add(edge)) {
            return 0;
        }
        return 1
                + edges.stream()
                        .filter(other -> other.grantee().equals(edge.grantor().get()))
                        .mapToInt(other -> distance(other, edges, seen))
                        .min()
                        .orElse(0);
    }

    /** PostgreSQL lets nobody revoke what somebody else granted, nor grant in somebody else's name. */
    private static List<String> as(Privileges.Edge edge, List<String> statements) {
        if (edge.grantor().isEmpty() || statements.isEmpty()) {
            return statements;
        }
        List<String> all = new ArrayList<>();
        all.add("SET ROLE " + edge.grantor().get());
        all.addAll(statements);
        all.add("RESET ROLE");
        return all;
    }

    private List<String> revocations(Privileges.Edge edge) {
        Set<String> has = now.of(edge);
        Set<String> shouldHave = wanted.of(edge);
        if (has.equals(Privileges.ALL) && !shouldHave.equals(Privileges.ALL)) {
            return List.of(statement("REVOKE ", List.of("ALL"), " FROM ", edge, ""));
        }
        Set<String> gone = plain(has);
        Set<String> ungrantable = grantable(has);
        if (shouldHave.equals(Privileges.ALL)) {
            gone.clear();
        } else {
            gone.removeAll(plain(shouldHave));
            ungrantable.removeAll(gone);
            ungrantable.removeAll(grantable(shouldHave));
        }
        List<String> statements = new ArrayList<>();
        if (!ungrantable.isEmpty()) {
            statements.add(statement("REVOKE GRANT OPTION FOR ", ungrantable, " FROM ", edge, ""));
        }
        if (!gone.isEmpty()) {
            statements.add(statement("REVOKE ", gone, " FROM ", edge, ""));
        }
        return statements;
    }

    private List<String> grants(Privileges.Edge edge) {
        Set<String> has = now.of(edge).equals(Privileges.ALL) ? Set.of() : now.of(edge);
        Set<String> shouldHave = wanted.of(edge);
        if (shouldHave.equals(now.of(edge))) {
            return List.of();
        }
        Set<String> grantable = grantable(shouldHave);
        Set<String> merely = plain(shouldHave);
        merely.removeAll(grantable);
        merely.removeAll(plain(has));
        grantable.removeAll(grantable(has));
        List<String> statements = new ArrayList<>();
        if (!merely.isEmpty()) {
            statements.add(statement("GRANT ", merely, " TO ", edge, ""));
        }
        if (!grantable.isEmpty()) {
            statements.add(statement("GRANT ", grantable, " TO ", edge, Privileges.WITH_GRANT_OPTION));
        }
        return statements;
    }

    private static Set<String> plain(Set<String> privileges) {
        Set<String> plain = new TreeSet<>();
        privileges.forEach(privilege -> plain.add(privilege.replace(Privileges.WITH_GRANT_OPTION, "")));
        return plain;
    }

    private static Set<String> grantable(Set<String> privileges) {
        Set<String> grantable = new TreeSet<>(privileges);
        grantable.removeIf(privilege -> !privilege.endsWith(Privileges.WITH_GRANT_OPTION));
        return plain(grantable);
    }

    private String statement(
            String verb, Collection<String> privileges, String preposition, Privileges.Edge edge, String option) {
        String list = String.join(", ", privileges);
        String what = verb + (Privileges.isEverything(object, list) ? "ALL" : list);
        String whom = preposition + grantee(edge) + option;
        ObjectKey key = object.key();
        return switch (key.kind()) {
            case "column" ->
                what.replaceAll("(, |$)", " (" + Matcher.quoteReplacement(Names.local(key)) + ")$1") + " ON "
                        + Names.home(key) + whom;
            case "table", "view", "materialized view", "foreign table" -> what + " ON " + key.name() + whom;
            case "aggregate", "window function" -> what + " ON FUNCTION " + key.name() + whom;
            case "server" -> what + " ON FOREIGN SERVER " + key.name() + whom;
            case "database" -> CurrentDatabase.statement(what + " ON DATABASE ", whom);
            case "default privileges" ->
                "ALTER DEFAULT PRIVILEGES " + DefaultPrivileges.scope(key) + " " + what + " ON "
                        + DefaultPrivileges.kinds(key) + whom;
            default -> what + " ON " + Sql.kind(object) + " " + key.name() + whom;
        };
    }

    private String grantee(Privileges.Edge edge) {
        if (!edge.grantee().equals(Privileges.THE_OWNER)) {
            return edge.grantee();
        }
        return object.is("default privileges")
                ? DefaultPrivileges.role(object.key())
                : object.property("owner").orElse("CURRENT_USER");
    }
}
