#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-sixth/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
folders=""
for id in thuis; do folders="$folders $(port "$id")=$FIELD/www/$id,app"; done
# shellcheck disable=SC2086
serve folders node "$HERE/../lib/serve.mjs" $folders
cd "$FIELD/npm/sites/rivierland" && serve rivierland env NEXT_TELEMETRY_DISABLED=1 node ../node_modules/next/dist/bin/next start -H 127.0.0.1 -p "$(port rivierland)"
cd "$FIELD/npm/sites/samenonline" && serve samenonline node server.mjs "$(port samenonline)"
answers
