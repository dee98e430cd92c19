#!/bin/bash
# Builds the fifth set of field sites under /tmp/field-fifth (FIELD_DIR changes it) from Debian's packages and npm.
# Safe to run again. As root; Node 22 or later.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
cd "$HERE"
./stop.sh > /dev/null
mkdir -p "$FIELD"/{log,npm,run}
install_debian php-cli php-mbstring python3-django python3-django-haystack python3-whoosh
 
install_npm sites npm/sites.json
MODULES="$FIELD/npm/sites/node_modules"
rm -rf "$FIELD/build" "$FIELD/www"; mkdir -p "$FIELD/build" "$FIELD/www"

# project NAME : the sources of a site as its maker would have them, with its texts.
project() {
  cp -r "lib/$1" "$FIELD/build/$1"
  node lib/write-content.mjs "$1" "$FIELD/build/$1"
}

project kennisplein
node lib/pdf.mjs "$FIELD/build/kennisplein/files/bestanden/handreiking-beeldzorg.pdf" "Handreiking beeldzorg invoeren" \
  "Stap 1: kies een team dat wil." "Stap 2: spreek af wie helpt als het scherm zwart blijft." "Stap 3: oefen met elkaar, dan pas met een cliënt."
project merenland
node lib/pdf.mjs "$FIELD/build/merenland/woonscan.pdf" "Woonscan" "Loop uw huis door, van voordeur tot zolder." "Kruis aan wat u over tien jaar nog wilt kunnen."

# Django with Haystack: the texts go into its database, and from there into the index of Whoosh.
project zorgatelier
cp "$MODULES/bulma/css/bulma.min.css" "$FIELD/build/zorgatelier/"
build zorgatelier /usr/bin/python3 site.py "$FIELD/build/zorgatelier" index
echo "setup complete; next: ./start.sh"
