#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-seventh/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
MODULES="$FIELD/npm/sites/node_modules"
php_site() { PHP_CLI_SERVER_WORKERS=3 serve "$1" php -d display_errors=0 -S "127.0.0.1:$(port "$1")" -t "$FIELD/build/$1" "$FIELD/build/$1/index.php"; }
php_site meedoen
php_site dorpthuis
for id in werkplaats gids; do serve "$id" node "$HERE/../lib/serve.mjs" "$(port "$id")=$FIELD/www/$id"; done
serve gids-database node "$HERE/lib/gids/database.mjs" "$FIELD/build/gids" "$(port_of "$GIDS_DATABASE")"
serve academie node "$FIELD/build/academie/server.mjs" "$FIELD/build/academie" "$(port academie)"
serve jeugdonline node "$FIELD/build/jeugdonline/server.mjs" "$FIELD/build/jeugdonline" "$(port jeugdonline)" "$MODULES"
serve_database
PHP_CLI_SERVER_WORKERS=3 serve netwerk php -d display_errors=0 -S "127.0.0.1:$(port netwerk)" -t "$FIELD/www/netwerk" "$FIELD/build/netwerk/router.php"
answers
