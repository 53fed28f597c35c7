package com.example.tasks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application whose schema is up to date before any of its beans uses the database. */
@SpringBootApplication
public class TasksApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TasksApplication.class, arguments);
    }
}
