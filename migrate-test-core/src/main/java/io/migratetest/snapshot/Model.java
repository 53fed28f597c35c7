package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import io.migratetest.schema.Vocabulary;
import java.util.List;

/**
 * What a model means, as PostgreSQL builds it.
 *
 * @param name for people: {@code JPA entities of com.example}
 * @param schema that PostgreSQL made of it
 * @param vocabulary what it can speak of
 * @param remarks what it leaves out or is ambiguous about, one sentence each
 */
public record Model(String name, Schema schema, Vocabulary vocabulary, List<String> remarks) {

    public Model {
        remarks = List.copyOf(remarks);
    }
}
