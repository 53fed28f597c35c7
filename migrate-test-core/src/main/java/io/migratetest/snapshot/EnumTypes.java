package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import schemacrawler.plugin.EnumDataTypeHelper;
import schemacrawler.plugin.EnumDataTypeInfo;
import schemacrawler.plugin.EnumDataTypeInfo.EnumDataTypeTypes;
import schemacrawler.schema.Column;
import schemacrawler.schema.ColumnDataType;

/** Tells the labels of enums by schema and name and in their order; the plug-in's helper looks for the name alone, and in no order. */
final class EnumTypes implements EnumDataTypeHelper {

    private static final Pattern LITERAL = Pattern.compile("(E?)'((?:[^']|'')*)'");

    private final Map<String, List<String>> labels = new HashMap<>();

    EnumTypes(Schema schema) {
        for (SchemaObject object : schema.objects()) {
            if (object.key().kind().equals("type")) {
                object.property("labels")
                        .ifPresent(list -> labels.put(object.key().name(), unquoted(list)));
            }
        }
    }

    /** A type of another schema is taken for one of the table's own, and must not change the labels of a namesake there. */
    @Override
    public EnumDataTypeInfo getEnumDataTypeInfo(Column column, ColumnDataType type, Connection connection) {
        String name = column.getAttribute("TYPE", "");
        List<String> known = labels.get(name);
        if (known == null) {
            return EnumDataTypeInfo.EMPTY_ENUM_DATA_TYPE_INFO;
        }
        boolean ofSameSchema =
                PrintedNames.parts(name).get(0).equals(column.getSchema().getName());
        return new EnumDataTypeInfo(
                ofSameSchema ? EnumDataTypeTypes.enumerated_data_type : EnumDataTypeTypes.enumerated_column, known);
    }

    private static List<String> unquoted(String list) {
        List<String> found = new ArrayList<>();
        for (Matcher literal = LITERAL.matcher(list); literal.find(); ) {
            String text = literal.group(2).replace("''", "'");
            found.add(literal.group(1).isEmpty() ? text : text.replace("\\\\", "\\"));
        }
        return found;
    }
}
