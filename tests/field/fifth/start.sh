#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-fifth/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
php_site() { PHP_CLI_SERVER_WORKERS=3 serve "$1" php -d display_errors=0 -S "127.0.0.1:$(port "$1")" -t "$FIELD/build/$1" "$FIELD/build/$1/$2"; }
php_site kennisplein index.php
php_site merenland site.php
serve zorgatelier /usr/bin/python3 "$FIELD/build/zorgatelier/site.py" "$FIELD/build/zorgatelier" "$(port zorgatelier)"
MODULES="$FIELD/npm/sites/node_modules"
serve hulpmiddelen node "$FIELD/build/hulpmiddelen/server.mjs" "$(port hulpmiddelen)" "$MODULES"
serve innovatieblog node "$FIELD/build/innovatieblog/server.mjs" "$(port innovatieblog)" "$MODULES" "$FIELD/npm/search/package/umd"
serve digivaardig /usr/bin/ruby "$FIELD/build/digivaardig/app.rb" "$FIELD/build/digivaardig" "$(port digivaardig)"
serve_database
PHP_CLI_SERVER_WORKERS=3 serve sterkthuis php -d display_errors=0 -S "127.0.0.1:$(port sterkthuis)" -t "$FIELD/www/sterkthuis" "$FIELD/build/sterkthuis/router.php"
answers
