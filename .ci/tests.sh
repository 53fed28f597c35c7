# Running tests and counting them: Surefire's XML says what ran, not the exit status.

# run_tests NAME MAVEN_ARGUMENT...
run_tests() {
    local name=$1 status=0 tests
    shift
    find . -path '*/target/surefire-reports' -prune -exec rm -r {} +
    ./mvnw -B -ntp "$@" || status=$?
    mkdir "$work/reports/$name"
    find . -path '*/target/surefire-reports/TEST-*.xml' -exec cp --parents -t "$work/reports/$name" {} +
    [ "$status" = 0 ] || return "$status"
    tests=$(count tests "$name")
    if [ "$tests" -lt "${least[$name]}" ]; then
        printf '%s ran %d tests, at least %d were expected\n' "$name" "$tests" "${least[$name]}" >&2
        return 1
    fi
}

# count ATTRIBUTE [NAME]: its sum over the test suites of one run, or of all runs.
count() {
    # Only the first test suite of a report counts: what a test printed may look like another.
    find "$work/reports/${2-}" -name 'TEST-*.xml' -exec awk -v attribute="$1" '
        FNR == 1 { found = 0 }
        /<testsuite / && !found && match($0, " " attribute "=\"[0-9]+\"") {
            split(substr($0, RSTART, RLENGTH), parts, "\"")
            print parts[2]
            found = 1
        }' {} + | awk '{ sum += $1 } END { print sum + 0 }'
}

require_none_skipped() {
    local skipped
    skipped=$(count skipped "$1")
    if [ "$skipped" != 0 ]; then
        printf '%s skipped %d tests\n' "$1" "$skipped" >&2
        return 1
    fi
}

# require_on_classpath NAME JAR: in every suite of that run.
require_on_classpath() {
    local without
    without=$(grep -rL -- "/$2" "$work/reports/$1" || true)
    if [ -n "$without" ]; then
        printf '%s did not run with %s:\n%s\n' "$1" "$2" "$without" >&2
        return 1
    fi
}

print_closing_line() {
    local tests skipped failed
    tests=$(count tests) skipped=$(count skipped)
    failed=$(($(count failures) + $(count errors)))
    printf '\n%d passed, %d failed, %d skipped\n' $((tests - failed - skipped)) "$failed" "$skipped"
}
