# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-fourth}"
. "$HERE/../lib/set.sh"
# The wiki is no site of the list: another host of the owner of plein.
METHODEWIKI_HOST=methodewiki.waterlandpunt.localhost
METHODEWIKI_PORT=8790

# The database of innovatiehuis has a socket and no port.
export WP_SOCKET="$FIELD/run/db.sock" WP_URL
WP_URL="$(url innovatiehuis)"; WP_URL="${WP_URL%/}"
