package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;

/** Something that an object can be found by: the object itself, or the operation that creates it. */
interface Named {

    /** The object; its name may follow from the convention. */
    DatabaseObject object(NamingConvention names);
}
