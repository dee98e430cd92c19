# Shared by setup.sh, start.sh and stop.sh: as in the first set, with a folder and a site list of its own.
export FIELD_DIR="${FIELD_DIR:-/tmp/field-second}"
. "$(dirname "${BASH_SOURCE[0]}")/../../lib/env.sh"
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
SITES="$(awk '$1 == "-" && $2 == "id:" { print $3 }' "$HERE/sites.yaml")"
