# A PostgreSQL image made of Debian's packages, for machines that reach no image registry.

readonly postgres_image=migratetest/postgres:15

provide_postgres_image() {
    local key root_file_system
    key=$(sha256sum .ci/postgres-image.sh .ci/postgres-entrypoint.sh | sha256sum | cut -c 1-16)
    root_file_system=${XDG_CACHE_HOME:-$HOME/.cache}/migrate-test-ci/postgres-15-$key.tar
    [ -f "$root_file_system" ] || build_root_file_system "$root_file_system"
    docker import \
        --change 'ENV PATH=/usr/lib/postgresql/15/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
        --change 'ENV LANG=C.UTF-8' \
        --change 'ENV PGDATA=/var/lib/postgresql/data' \
        --change 'VOLUME /var/lib/postgresql/data' \
        --change 'EXPOSE 5432' \
        --change 'ENTRYPOINT ["/usr/local/bin/postgres-entrypoint"]' \
        --change 'CMD ["postgres"]' \
        "$root_file_system" "$postgres_image"
}

# build_root_file_system TAR: whole or not at all, and without those of earlier versions of these scripts.
build_root_file_system() {
    local root=$work/postgres-root cache
    cache=$(dirname "$1")
    debootstrap --variant=minbase --include=postgresql-15,postgresql-contrib bookworm "$root" >"$work/debootstrap.log" ||
        { tail -n 30 "$work/debootstrap.log" >&2 && return 1; }
    install -m 755 .ci/postgres-entrypoint.sh "$root/usr/local/bin/postgres-entrypoint"
    mkdir -p "$cache"
    rm -f "$cache"/postgres-15-*
    tar --create --file "$1.partial" --directory "$root" --exclude='./var/cache/apt/*' --exclude='./var/lib/apt/lists/*' \
        --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' .
    mv "$1.partial" "$1"
    rm -rf --one-file-system "$root"
}
