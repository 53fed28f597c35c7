package io.migratetest.operation;

/** Something that an object can be found by: the object itself, or the operation that creates it. */
interface Named {

    /** The object; its name may follow from the convention. */
    DatabaseObject object(NamingConvention names);
}
