package io.migratetest.source;

import java.util.List;

/** Every format that is known; of two that claim the same files with equal confidence the first is taken. */
final class MigrationFormats {

    static final List<MigrationFormat> ALL = List.of(
            new MigrateTestFormat(),
            new GolangMigrateFormat(),
            new SqlxFormat(),
            new DieselFormat(),
            new HasuraFormat(),
            new DbmateFormat(),
            new GooseFormat(System.getenv()),
            new SqlMigrateFormat(),
            new MyBatisFormat(System.getenv()),
            new FlywayFormat(System.getenv()),
            new LiquibaseFormat(System.getenv()),
            new SqitchFormat(System.getenv()),
            new AlembicFormat(System.getenv()),
            new AlembicSqlFormat());

    private MigrationFormats() {}

    static List<String> names() {
        return ALL.stream().map(MigrationFormat::name).toList();
    }
}
