package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import schemacrawler.schema.Column;
import schemacrawler.schema.Table;

/** Our own queries tell of columns what JDBC's metadata tells, in one question. */
@ExtendWith(DatabaseParameter.class)
class CatalogColumnsTest {

    @Test
    void columns_are_those_that_jdbc_describes(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE DOMAIN short AS text NOT NULL;
                    CREATE TYPE mood AS ENUM ('sad');
                    CREATE TYPE pair AS (a int, b text);
                    CREATE TABLE columns (a smallint, b int NOT NULL, c bigint, d real, e double precision, f numeric, g numeric(10, 2), h money,
                        i char, j char(3), k varchar, l varchar(30), m text, n "char", o name, p bytea, q boolean, r bit(3), s varbit(4), t varbit,
                        u date, v time, w timetz, x timestamp(3), y timestamptz, z interval, za time(0), zb timestamptz(6), zc interval(2), aa json, ab jsonb, ac uuid, ad xml, ae int[], af text[],
                        ag short, ah mood, ai pair, aj oid, ak int4range, al point, am inet,
                        an int DEFAULT 7, ao int GENERATED ALWAYS AS IDENTITY, ap int GENERATED ALWAYS AS (a + 1) STORED);
                    ALTER TABLE columns DROP COLUMN b""");
            List<String> described = new ArrayList<>();
            try (ResultSet row = connection.getMetaData().getColumns(null, "public", "columns", null)) {
                while (row.next()) {
                    described.add(String.join(
                            " ",
                            row.getString("COLUMN_NAME"),
                            row.getString("TYPE_NAME")
                                    .replace("\"public\".", "")
                                    .replace("\"", ""),
                            row.getString("DATA_TYPE"),
                            row.getString("COLUMN_SIZE"),
                            String.valueOf(row.getInt("DECIMAL_DIGITS")),
                            String.valueOf(row.getInt("NULLABLE") == 1),
                            row.getString("COLUMN_DEF"),
                            String.valueOf(row.getString("IS_AUTOINCREMENT").equals("YES")),
                            String.valueOf(row.getString("IS_GENERATEDCOLUMN").equals("YES"))));
                }
            }

            Table table = CatalogReader.read(connection).getTables().iterator().next();

            assertThat(table.getColumns())
                    .hasSize(44)
                    .extracting(CatalogColumnsTest::description)
                    .isEqualTo(described);
        }
    }

    private static String description(Column column) {
        return String.join(
                " ",
                column.getName(),
                column.getColumnDataType().getName(),
                String.valueOf(column.getColumnDataType().getJavaSqlType().getVendorTypeNumber()),
                String.valueOf(column.getSize()),
                String.valueOf(column.getDecimalDigits()),
                String.valueOf(column.isNullable()),
                column.getDefaultValue(),
                String.valueOf(column.isAutoIncremented()),
                String.valueOf(column.isGenerated()));
    }
}
