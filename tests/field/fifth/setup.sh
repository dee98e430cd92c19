#!/bin/bash
# Builds the fifth set of field sites under /tmp/field-fifth (FIELD_DIR changes it) from Debian's packages and npm.
# Safe to run again. As root; Node 22 or later.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
cd "$HERE"
./stop.sh > /dev/null
mkdir -p "$FIELD"/{log,npm,run}
install_debian php-cli php-mbstring php-mysql python3-django python3-django-haystack python3-whoosh ruby-sinatra ruby-sqlite3 ruby-webrick \
  wordpress wordpress-l10n wordpress-theme-twentytwentythree mariadb-server-core mariadb-client-core
install_npm sites npm/sites.json
MODULES="$FIELD/npm/sites/node_modules"
# The search of Ghost is complete in one file; the packages that it names are only for who builds it.
SEARCH=@tryghost/sodo-search@1.8.591
mkdir -p "$FIELD/npm/search"
[ -e "$FIELD/npm/search/package" ] || (cd "$FIELD/npm/search" && npm pack --silent "$SEARCH" > /dev/null && tar -xzf ./*.tgz)
rm -rf "$FIELD/build" "$FIELD/www" "$FIELD/db"; mkdir -p "$FIELD/build" "$FIELD/www"

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

project hulpmiddelen
node lib/pdf.mjs "$FIELD/build/hulpmiddelen/bestanden/stroomschema-vergoeding.pdf" "Stroomschema vergoeding" "Vraag 1: kan de huisarts het voorschrijven?" \
  "Vraag 2: is het een aanpassing van de woning? Bel dan de gemeente." "Vraag 3: is het te leen?"
project innovatieblog

# Django with Haystack: the texts go into its database, and from there into the index of Whoosh.
project zorgatelier
cp "$MODULES/bulma/css/bulma.min.css" "$FIELD/build/zorgatelier/"
build zorgatelier /usr/bin/python3 site.py "$FIELD/build/zorgatelier" index

# Sinatra
project digivaardig
cp "$MODULES/foundation-sites/dist/css/foundation.min.css" "$FIELD/build/digivaardig/public/"

# WordPress: a copy of Debian's code with a child of its block theme and the plugin of the site
project sterkthuis
PRESS="$FIELD/www/sterkthuis"
cp -rL /usr/share/wordpress "$PRESS" 2> /dev/null || true # links to what is absent
cp ../fourth/lib/innovatiehuis/router.php "$FIELD/build/sterkthuis/"
cp "$FIELD/build/sterkthuis/wp-config.php" "$PRESS/"
mkdir -p "$PRESS/wp-content/mu-plugins"
cp "$FIELD/build/sterkthuis/plugin.php" "$PRESS/wp-content/mu-plugins/sterkthuis.php"
cp -r "$FIELD/build/sterkthuis/theme" "$PRESS/wp-content/themes/sterkthuis"
build sterkthuis mariadb-install-db --no-defaults --user=root --datadir="$FIELD/db" --auth-root-authentication-method=socket --skip-test-db
serve_database
mariadb --no-defaults -S "$WP_SOCKET" -u root -e "CREATE DATABASE sterkthuis CHARACTER SET utf8mb4"
build sterkthuis php fill.php "$PRESS" pages.json install
build sterkthuis php fill.php "$PRESS" pages.json
stop_servers
echo "setup complete; next: ./start.sh"
