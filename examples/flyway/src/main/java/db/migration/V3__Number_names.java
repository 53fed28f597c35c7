package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives each person a label. */
public final class V3__Number_names extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("ALTER TABLE person ADD COLUMN label varchar(120)");
        }
        try (Statement select = context.getConnection().createStatement();
                ResultSet rows = select.executeQuery("SELECT id, name FROM person ORDER BY id");
                PreparedStatement update =
                        context.getConnection().prepareStatement("UPDATE person SET label = ? WHERE id = ?")) {
            while (rows.next()) {
                update.setString(1, rows.getInt("id") + " " + rows.getString("name"));
                update.setInt(2, rows.getInt("id"));
                update.executeUpdate();
            }
        }
    }
}
