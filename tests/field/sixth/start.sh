#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-sixth/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
for id in thuis merwedal zorgvonk; do serve "$id" node "$HERE/../lib/serve.mjs" "$(port "$id")=$FIELD/www/$id,app"; done
serve zorgkompas node "$HERE/../lib/serve.mjs" "$(port zorgkompas)=$FIELD/npm/sites/zorgkompas/www"
serve zorgkompas-search node "$HERE/lib/zorgkompas/search.mjs" "$(port_of "$ZORGKOMPAS_SEARCH")" "$(url zorgkompas)"
serve coalitie node "$HERE/../lib/serve.mjs" "$(port coalitie)=$FIELD/www/coalitie"
cd "$FIELD/npm/sites/coalitie" && serve coalitie-search node search.mjs "$(port_of "$COALITIE_SEARCH")" "$(url coalitie)"
cd "$FIELD/npm/sites/rivierland" && serve rivierland env NEXT_TELEMETRY_DISABLED=1 node ../node_modules/next/dist/bin/next start -H 127.0.0.1 -p "$(port rivierland)"
cd "$FIELD/npm/sites/samenonline" && serve samenonline node server.mjs "$(port samenonline)"
answers
