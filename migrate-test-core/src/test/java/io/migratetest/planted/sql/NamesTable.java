package io.migratetest.planted.sql;

import io.migratetest.planted.schema.Table;
import java.util.List;

/** Breaks a rule: {@code schema} may use {@code sql}, never the other way round. */
public record NamesTable(List<Table> tables) {}
