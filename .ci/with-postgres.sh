#!/bin/sh
# Runs a command with a PostgreSQL of its own on this machine, thrown away afterwards.
# Without PostgreSQL it says so and does nothing.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1 || true)
if [ -z "$bin" ]; then
    echo "No PostgreSQL here: these tests ran on SQLite only. To add it: apt-get install postgresql" >&2
    exit 0
fi
folder=$(mktemp -d)
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$folder"
stop() { as "$bin/pg_ctl" -D "$folder/db" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT INT TERM
# Thrown away afterwards: it need not outlive a power cut of this machine. Killed clients lose nothing.
quick="-c fsync=off -c full_page_writes=off"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as "$bin/initdb" -D "$folder/db" -U tester --auth=trust -E UTF8 --no-sync >/dev/null
as "$bin/pg_ctl" -D "$folder/db" -w -l "$folder/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=300 $quick" start >/dev/null
TEST_POSTGRES_URL="postgresql://tester@127.0.0.1:$port/postgres" "$@"
