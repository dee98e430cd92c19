# Shared by setup.sh, start.sh and stop.sh.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
FIELD="${FIELD_DIR:-/tmp/field-sixth}"
. "$HERE/../lib/set.sh"
# The hosts that search two of the sites; they are no sites of the list.
ZORGKOMPAS_SEARCH=http://zoeken.zorgkompaslauwerdal.localhost:8828/
COALITIE_SEARCH=http://zoeken.coalitiezorgopafstand.localhost:8829/
port_of() { echo "$1" | sed -E 's#.*:([0-9]+)/.*#\1#'; }
