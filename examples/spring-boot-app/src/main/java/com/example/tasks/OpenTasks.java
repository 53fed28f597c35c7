package com.example.tasks;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tasks that are not done; read when the application starts, which an old schema would not survive. */
@Repository
public class OpenTasks {

    private final List<String> titles;

    OpenTasks(JdbcTemplate database) {
        this.titles = database.queryForList("SELECT title FROM tasks WHERE done_at IS NULL ORDER BY id", String.class);
    }

    public List<String> titles() {
        return List.copyOf(titles);
    }
}
