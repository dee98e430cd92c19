#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
PHP_CLI_SERVER_WORKERS=3 serve dokuwiki php -d display_errors=0 -S "127.0.0.1:$(port buurtkracht)" -t "$FIELD/www/buurtkracht"
folders=""
for id in $SITES; do case "$id" in
  buurtkracht) ;;
  gids) folders="$folders $(port gids)=$FIELD/www/gids,/cgi-bin/omega=/usr/lib/cgi-bin/omega/omega" ;;
  *) folders="$folders $(port "$id")=$FIELD/www/$id" ;;
esac; done
export OMEGA_CONFIG_FILE="$FIELD/omega/omega.conf"
# shellcheck disable=SC2086
serve folders node "$HERE/lib/serve.mjs" $folders
answers
