# The README's main job, on the embedded database, where it is hardest to start: no network, no user namespaces.

readonly quickstart=examples/quickstart/src/main/resources/db/migration

quickstart_in_default_containers() {
    local jre=$work/jre
    jlink --add-modules java.se,jdk.crypto.ec,jdk.unsupported,jdk.zipfs --strip-debug --no-header-files --no-man-pages --output "$jre"
    if docker run --rm --entrypoint unshare "$postgres_image" --user true 2>/dev/null; then
        printf 'this container has user namespaces: nothing would be proven\n' >&2
        return 1
    fi
    quickstart_in_container root "$jre"
    quickstart_in_container nobody "$jre"
}

# quickstart_in_container USER JRE
quickstart_in_container() {
    printf 'as %s in a default container\n' "$1"
    docker run --rm --network none --user "$1" --workdir /project \
        --volume "$2:/jre:ro" --volume "$PWD:/project:ro" --entrypoint /jre/bin/java "$postgres_image" \
        -jar migrate-test-cli/target/migrate-test.jar verify --database embedded "$quickstart"
}

# On this machine, as a user who owns nothing but a home.
quickstart_as_nobody() {
    local home
    home=$(mktemp -d)
    cp --parents -r migrate-test-cli/target/migrate-test.jar "$quickstart" "$home"
    chown -R nobody "$home"
    setpriv --reuid=nobody --regid=nogroup --clear-groups env --ignore-environment --chdir="$home" HOME="$home" PATH="$PATH" \
        java -jar migrate-test-cli/target/migrate-test.jar verify --database embedded "$quickstart"
    rm -r "$home"
}
