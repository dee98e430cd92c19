# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-fifth}"
. "$HERE/../lib/set.sh"

# The database of sterkthuis has a socket and no port.
export WP_SOCKET="$FIELD/run/db.sock" WP_URL
WP_URL="$(url sterkthuis)"; WP_URL="${WP_URL%/}"
serve_database() {
  serve database mariadbd --no-defaults --user=root --datadir="$FIELD/db" --socket="$WP_SOCKET" --skip-networking --innodb-buffer-pool-size=32M --performance-schema=OFF
  local tries
  for tries in $(seq 1 80); do mariadb-admin --no-defaults -S "$WP_SOCKET" -u root ping > /dev/null 2>&1 && return 0; sleep 0.25; done
  tail -5 "$FIELD/log/database.log"; return 1
}
