#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-fourth/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
folders=""
for id in nabij-digitaal langer-thuis leidraad vernieuwde-zorg plein; do folders="$folders $(port "$id")=$FIELD/www/$id"; done
folders="$folders $(port zorg-vooruit)=$FIELD/www/zorg-vooruit,app"
folders="$folders $(port buurtwiki)=$FIELD/build/buurtwiki/www,/ikiwiki.cgi=$FIELD/build/buurtwiki/ikiwiki.cgi"
# shellcheck disable=SC2086
serve folders node "$HERE/../lib/serve.mjs" $folders
serve techniekkaart /usr/bin/python3 "$HERE/lib/techniekkaart/server.py" "$FIELD/build/techniekkaart" "$(port techniekkaart)"
cd "$FIELD/build/wegwijzer-noord" && serve wegwijzer-noord node server.mjs "$(port wegwijzer-noord)"
MW_CONFIG_FILE="$FIELD/build/methodewiki/LocalSettings.php" PHP_CLI_SERVER_WORKERS=3 \
  serve methodewiki php -d display_errors=0 -S "127.0.0.1:$METHODEWIKI_PORT" -t /usr/share/mediawiki
serve_database
PHP_CLI_SERVER_WORKERS=3 serve innovatiehuis php -d display_errors=0 -S "127.0.0.1:$(port innovatiehuis)" -t "$FIELD/www/innovatiehuis" "$HERE/lib/innovatiehuis/router.php"
answers
