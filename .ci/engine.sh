# A Docker engine of our own: nothing of the machine's is used, and nothing of it is left running.

start_engine() {
    require_package docker.io iptables debootstrap
    export DOCKER_HOST="unix://$work/docker.sock"
    dockerd --host "$DOCKER_HOST" --data-root "$work/engine" --exec-root "$work/engine-run" \
        --pidfile "$work/dockerd.pid" >"$work/dockerd.log" 2>&1 &
    engine=$!
    local deadline=$((SECONDS + 60))
    until docker info >/dev/null 2>&1; do
        if ! kill -0 "$engine" 2>/dev/null || [ $SECONDS -ge $deadline ]; then
            printf 'the Docker engine did not start:\n' >&2
            tail -n 30 "$work/dockerd.log" >&2
            return 1
        fi
        sleep 0.2
    done
    docker version --format 'Docker engine {{.Server.Version}}'
}

stop_engine() {
    [ -n "${engine-}" ] || return 0
    # Asked to stop, the engine first stops its containers; only an engine that hangs is killed.
    kill "$engine" 2>/dev/null || return 0
    timeout 60 tail --pid="$engine" -f /dev/null || kill -KILL "$engine"
    wait "$engine" || true
}
