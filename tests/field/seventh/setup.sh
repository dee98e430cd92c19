#!/bin/bash
# Builds the seventh set of field sites under /tmp/field-seventh (FIELD_DIR changes it) from Debian's packages and npm.
# Safe to run again. As root; Node 22 or later.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
begin
install_debian php-cli php-mbstring php-mysql wordpress wordpress-l10n mariadb-server-core mariadb-client-core
install_npm sites npm/sites.json
empty_sites
rm -rf "$FIELD/db"

# project NAME : the sources of a site as its maker would have them, with its texts.
project() {
  cp -r "lib/$1" "$FIELD/build/$1"
  node lib/write-content.mjs "$1" "$FIELD/build/$1"
}
pdf() { node ../fifth/lib/pdf.mjs "$FIELD/build/$1" "${@:2}"; }

project meedoen
pdf meedoen/images/pdf/monitor-2025.pdf "Monitor Digitaal Meedoen 2025" "Vijf procent van de inwoners heeft geen internet." "Eén op de vijf vraagt wel eens hulp."
project dorpthuis
project academie
project jeugdonline
pdf jeugdonline/files/handreiking-chat.pdf "Handreiking chat" "Spreek af wanneer je antwoordt." "Stel één vraag tegelijk." "Bewaar zo min mogelijk."
project werkplaats
node lib/werkplaats/build.mjs "$FIELD/build/werkplaats" "$FIELD/www/werkplaats"
project gids
pdf gids/files/stappenplan.pdf "Stappenplan invoering" "Kies een vraag, geen apparaat." "Zoek een team dat wil." "Oefen voordat het echt is."
node lib/gids/build.mjs "$FIELD/build/gids" "$FIELD/www/gids" "$GIDS_DATABASE"

# WordPress: a copy of Debian's code with the theme of the site
project netwerk
PRESS="$FIELD/www/netwerk"
cp -rL /usr/share/wordpress "$PRESS" 2> /dev/null || true # links to what is absent
cp ../fourth/lib/innovatiehuis/router.php "$FIELD/build/netwerk/"
cp "$FIELD/build/netwerk/wp-config.php" "$PRESS/"
cp -r "$FIELD/build/netwerk/theme" "$PRESS/wp-content/themes/waalkant"
pdf netwerk/handreiking-beeldbellen.pdf "Handreiking beeldbellen" "Maak afspraken over tijd en plaats." "Oefen met een collega." "Spreek af wie helpt bij een storing."
mkdir -p "$PRESS/wp-content/uploads" && cp "$FIELD/build/netwerk/handreiking-beeldbellen.pdf" "$PRESS/wp-content/uploads/"
build netwerk mariadb-install-db --no-defaults --user=root --datadir="$FIELD/db" --auth-root-authentication-method=socket --skip-test-db
serve_database
mariadb --no-defaults -S "$WP_SOCKET" -u root -e "CREATE DATABASE netwerk CHARACTER SET utf8mb4"
build netwerk php fill.php "$PRESS" pages.json install
build netwerk php fill.php "$PRESS" pages.json
stop_servers
echo "setup complete; next: ./start.sh"
