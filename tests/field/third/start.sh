#!/bin/bash
# Starts the servers on loopback and prints the addresses. Process ids lie under /tmp/field-third/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
folders="$PRAKTIJKBANK_PORT=$FIELD/www/praktijkbank"
for id in $SITES; do case "$id" in
  wijzer | vechtrijk) folders="$folders $(port "$id")=$FIELD/www/$id,app" ;;
  *) folders="$folders $(port "$id")=$FIELD/www/$id" ;;
esac; done
# shellcheck disable=SC2086
serve folders node "$HERE/../lib/serve.mjs" $folders
answers
