package io.migratetest.operation;

/** The types of columns as SQL writes them; any other type is a text, too: {@code "tstzrange"}. */
public final class Types {

    private Types() {}

    public static String smallint() {
        return "smallint";
    }

    public static String integer() {
        return "integer";
    }

    public static String bigint() {
        return "bigint";
    }

    public static String numeric(int precision, int scale) {
        return "numeric(%d, %d)".formatted(precision, scale);
    }

    public static String real() {
        return "real";
    }

    public static String doublePrecision() {
        return "double precision";
    }

    public static String bool() {
        return "boolean";
    }

    public static String text() {
        return "text";
    }

    public static String varchar(int length) {
        return "varchar(%d)".formatted(length);
    }

    public static String bytea() {
        return "bytea";
    }

    public static String date() {
        return "date";
    }

    public static String time() {
        return "time";
    }

    public static String timestamp() {
        return "timestamp";
    }

    public static String timestamptz() {
        return "timestamptz";
    }

    public static String interval() {
        return "interval";
    }

    public static String uuid() {
        return "uuid";
    }

    public static String json() {
        return "json";
    }

    public static String jsonb() {
        return "jsonb";
    }

    public static String inet() {
        return "inet";
    }

    public static String array(String elementType) {
        return elementType + "[]";
    }

    /** A type of one's own, by its name, which is quoted where it has to be: {@code named("sales.Mood")}. */
    public static String named(String type) {
        return ObjectName.of(type).sql();
    }
}
