package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.Optional;

/** An operation that brings an object into the world; its inverse drops the object. */
public interface Creation extends Operation, Named {

    @Override
    DatabaseObject object(NamingConvention names);

    @Override
    default Optional<Operation> inverse() {
        return Optional.of(Drop.of(this));
    }
}
