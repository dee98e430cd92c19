#!/bin/bash
# Builds the fourth set of field sites under /tmp/field-fourth (FIELD_DIR changes it) from Debian's packages and npm.
# Safe to run again. As root; Node 22 or later.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
begin
export ASTRO_TELEMETRY_DISABLED=1 CI=true
install_debian pelican hugo python3-django ikiwiki libsearch-xapian-perl libhtml-scrubber-perl xapian-omega gcc libc6-dev \
  mediawiki php-cli php-sqlite3 php-xml php-mbstring php-intl php-mysql \
  wordpress wordpress-l10n wordpress-theme-twentytwentyone mariadb-server-core mariadb-client-core
install_npm sites npm/sites.json
install_npm starlight npm/starlight.json
install_npm vuepress npm/vuepress.json
empty_sites

# project NAME [PACKAGES] : the sources of a site as its maker would have them, in a folder below its packages.
project() {
  local folder="$FIELD/npm/${2:-sites}/$1"
  rm -rf "$folder"
  cp -r "lib/$1" "$folder"
  ln -s "$folder" "$FIELD/build/$1"
  node lib/write-content.mjs "$1" "$folder"
}
BIN=../node_modules/.bin

project nabij-digitaal;     build nabij-digitaal pelican -s pelicanconf.py -o "$FIELD/www/nabij-digitaal"
project langer-thuis;       build langer-thuis hugo --quiet --destination "$FIELD/www/langer-thuis"
project techniekkaart
project leidraad starlight; build leidraad $BIN/astro build --outDir "$FIELD/www/leidraad"
project wegwijzer-noord
project vernieuwde-zorg vuepress; build vernieuwde-zorg $BIN/vuepress build docs --dest "$FIELD/www/vernieuwde-zorg"
project zorg-vooruit;       build zorg-vooruit $BIN/vite build --outDir "$FIELD/www/zorg-vooruit"

# Ikiwiki: its search stems, here as Dutch, in the index as in the question; the labels are made Dutch too.
project buurtwiki
WIKI="$FIELD/build/buurtwiki"
sed -i "s#%DIR%#$FIELD/npm/sites/buurtwiki#g; s#%URL%#http://$(host buurtwiki):$(port buurtwiki)#g" "$WIKI/wiki.setup"
mkdir -p "$WIKI/src/templates" "$WIKI/perl/IkiWiki/Plugin"
sed 's/qw{da de/qw{nl da de/' /usr/share/perl5/IkiWiki/Plugin/search.pm > "$WIKI/perl/IkiWiki/Plugin/search.pm"
for template in searchquery searchform; do sed -f "$WIKI/dutch.sed" "/usr/share/ikiwiki/templates/$template.tmpl" > "$WIKI/src/templates/$template.tmpl"; done
build buurtwiki env -u LC_ALL LANG=nl_NL.UTF-8 PERL_BADLANG=0 ikiwiki --setup wiki.setup

# Eleventy, indexed by Pagefind
project plein
build plein $BIN/eleventy --output="$FIELD/www/plein"
build plein "$FIELD/npm/sites/node_modules/@pagefind/linux-x64/bin/pagefind_extended" --site "$FIELD/www/plein"

# MediaWiki, the wiki of the same owner on a host of its own
project methodewiki
METHODS="$FIELD/npm/sites/methodewiki"
mkdir -p "$METHODS/data"
build methodewiki php /usr/share/mediawiki/maintenance/install.php --dbtype sqlite --dbname wiki --dbpath "$METHODS/data" --confpath "$METHODS" --lang nl \
  --server "http://$METHODEWIKI_HOST:$METHODEWIKI_PORT" --scriptpath "" --skins Vector --pass "$(head -c 15 /dev/urandom | od -An -tx1 | tr -d ' \n')" "Methodewiki Waterland" Beheer
sed "s#%DIR%#$METHODS/data#" "$METHODS/settings.php" >> "$METHODS/LocalSettings.php"
export MW_CONFIG_FILE="$METHODS/LocalSettings.php"
(cd "$METHODS/pages" && php /usr/share/mediawiki/maintenance/importTextFiles.php --overwrite --bot -u Beheer ./*.txt) > "$FIELD/log/methodewiki-pages.log" 2>&1
php /usr/share/mediawiki/maintenance/runJobs.php > /dev/null 2>&1 || true

# WordPress: a copy of Debian's code with a child theme, and a database of its own
project innovatiehuis
PRESS="$FIELD/www/innovatiehuis"
cp -rL /usr/share/wordpress "$PRESS" 2> /dev/null || true # links to what is absent
cp "$FIELD/build/innovatiehuis/wp-config.php" "$PRESS/"
cp -r "$FIELD/build/innovatiehuis/theme" "$PRESS/wp-content/themes/innovatiehuis"
rm -rf "$FIELD/db"
build innovatiehuis mariadb-install-db --no-defaults --user=root --datadir="$FIELD/db" --auth-root-authentication-method=socket --skip-test-db
serve_database
mariadb --no-defaults -S "$WP_SOCKET" -u root -e "CREATE DATABASE innovatiehuis CHARACTER SET utf8mb4"
build innovatiehuis php fill.php "$PRESS" pages.json install
mariadb --no-defaults -S "$WP_SOCKET" -u root innovatiehuis -e "UPDATE wp_options SET option_value = IF(option_name = 'template', 'twentytwentyone', 'innovatiehuis') WHERE option_name IN ('template', 'stylesheet')"
build innovatiehuis php fill.php "$PRESS" pages.json
stop_servers
echo "setup complete; next: ./start.sh"
