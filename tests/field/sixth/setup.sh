#!/bin/bash
# Builds the sixth set of field sites under /tmp/field-sixth (FIELD_DIR changes it) from npm. Safe to run again.
# Node 22 or later.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
cd "$HERE"
./stop.sh > /dev/null
mkdir -p "$FIELD"/{log,npm,run}
export NEXT_TELEMETRY_DISABLED=1 CI=true
install_npm sites npm/sites.json
rm -rf "$FIELD/www" "$FIELD/build"; mkdir -p "$FIELD/www" "$FIELD/build"

# project NAME [SEARCH_HOST] : the sources of a site as its maker would have them, in a folder below the packages.
project() {
  local folder="$FIELD/npm/sites/$1"
  rm -rf "$folder"
  cp -r "lib/$1" "$folder"
  ln -s "$folder" "$FIELD/build/$1"
  node lib/write-content.mjs "$1" "$folder" "${2:-}"
}
BIN=../node_modules/.bin

project rivierland;  build rivierland $BIN/next build
project thuis;       build thuis $BIN/vite build --outDir "$FIELD/www/thuis"
project merwedal;    build merwedal $BIN/vite build --outDir "$FIELD/www/merwedal"
project samenonline
project zorgvonk;    build zorgvonk $BIN/vite build --target esnext --outDir "$FIELD/www/zorgvonk"
project zorgkompas "$ZORGKOMPAS_SEARCH"
project coalitie "$COALITIE_SEARCH"; build coalitie $BIN/vite build --outDir "$FIELD/www/coalitie"
echo "setup complete; next: ./start.sh"
