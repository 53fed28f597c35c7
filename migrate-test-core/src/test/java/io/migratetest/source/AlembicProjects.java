package io.migratetest.source;

import io.migratetest.TestServer;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.revision.RevisionGraph;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project of Alembic as {@code alembic init} lays it out, run by Debian's Python. */
record AlembicProjects(Project project, Map<String, String> environment) {

    private static final String INI = """
            [alembic]
            script_location = %(here)s/migrations
            sqlalchemy.url = postgresql+psycopg2://scott:tiger@db.example.org/shop
            """;

    private static final String ENV = """
            from alembic import context
            from sqlalchemy import engine_from_config, pool

            engine = engine_from_config(context.config.get_section("alembic"), prefix="sqlalchemy.", poolclass=pool.NullPool)
            with engine.connect() as connection:
                context.configure(connection=connection)
                with context.begin_transaction():
                    context.run_migrations()
            """;

    static AlembicProjects in(Path root) {
        Project project = new Project(root)
                .file("shop/alembic.ini", INI)
                .file("shop/migrations/script.py.mako", "")
                .file("shop/migrations/env.py", ENV);
        return new AlembicProjects(project, Map.of(Python.VARIABLE, "/usr/bin/python3"));
    }

    AlembicProjects with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new AlembicProjects(project, Map.copyOf(more));
    }

    AlembicProjects file(String name, String text) {
        project.file("shop/" + name, text);
        return this;
    }

    /** A revision whose steps are lines of Python. */
    AlembicProjects revision(String id, String parents, String up, String down) {
        return file("migrations/versions/" + id + "_.py", """
                \"""the %1$s one\"""
                import sqlalchemy as sa
                from alembic import op

                revision = "%1$s"
                down_revision = %2$s


                def upgrade():
                    %3$s


                def downgrade():
                    %4$s
                """.formatted(id, parents, up, down));
    }

    RevisionGraph read() {
        return new FolderSource(project.find("shop"), new AlembicFormat(environment)).read();
    }

    /** What is printed when reading is refused. */
    String refusal() {
        return Project.refusal(this::read);
    }

    List<RevisionResult> results() {
        RevisionGraph graph = read();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            return graph.revisions().stream().map(check::result).toList();
        }
    }

    List<String> verdicts() {
        return results().stream()
                .map(result -> result.revision().id() + " " + result.verdict().text())
                .toList();
    }
}
