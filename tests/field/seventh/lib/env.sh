# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-seventh}"
. "$HERE/../lib/set.sh"
# The host whose database one of the sites embeds; it is no site of the list.
GIDS_DATABASE=http://zorgtechgids.databouwer.localhost:8851/
port_of() { echo "$1" | sed -E 's#.*:([0-9]+)/.*#\1#'; }

# The database of netwerk has a socket and no port.
export WP_SOCKET="$FIELD/run/db.sock" WP_URL
WP_URL="$(url netwerk)"; WP_URL="${WP_URL%/}"
