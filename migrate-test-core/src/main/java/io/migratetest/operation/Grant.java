package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives privileges on an object, or takes them away.
 *
 * @param word {@code GRANT} or {@code REVOKE}
 * @param privileges as SQL writes them: {@code SELECT, UPDATE (price)}
 * @param roles who gets or loses them
 * @param option {@code WITH GRANT OPTION}, or nothing
 */
public record Grant(String word, String privileges, DatabaseObject object, List<String> roles, String option)
        implements Operation {

    private static final String GRANT = "GRANT";

    /** What privileges are given on as on a table. */
    private static final Set<String> RELATIONS = Set.of("VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE");

    public Grant {
        roles = List.copyOf(roles);
    }

    static Grant grant(String privileges, DatabaseObject object, List<String> roles) {
        return new Grant(GRANT, privileges, object, roles, "");
    }

    static Grant revoke(String privileges, DatabaseObject object, List<String> roles) {
        return new Grant("REVOKE", privileges, object, roles, "");
    }

    /** So that the roles can give them to others. */
    public Grant withGrantOption() {
        return new Grant(word, privileges, object, roles, " WITH GRANT OPTION");
    }

    private boolean gives() {
        return word.equals(GRANT);
    }

    @Override
    public String title() {
        return "%s %s on %s".formatted(gives() ? "grant" : "revoke", privileges, object.title());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        String on = RELATIONS.contains(object.kind()) ? "TABLE " + object.name().sql() : object.sql();
        return List.of(new Action.Sql("%s %s ON %s %s %s%s"
                .formatted(word, privileges, on, gives() ? "TO" : "FROM", Names.roles(roles), gives() ? option : "")));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new Grant(gives() ? "REVOKE" : GRANT, privileges, object, roles, option));
    }
}
