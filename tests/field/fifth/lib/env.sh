# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-fifth}"
. "$HERE/../lib/set.sh"

# The database of sterkthuis has a socket and no port.
export WP_SOCKET="$FIELD/run/db.sock" WP_URL
WP_URL="$(url sterkthuis)"; WP_URL="${WP_URL%/}"
