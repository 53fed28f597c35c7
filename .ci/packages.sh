# What a machine lacks, from Debian.

# require_package NAME...
require_package() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status} ' "$@" 2>/dev/null | tr ' ' '\n' | grep -c '^installed$')" = $# ] && return
    apt-get update -q
    # RUNLEVEL=1 keeps docker.io from starting an engine that nobody would stop.
    RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}
