#!/bin/bash
# Builds the field sites under /tmp/field (FIELD_DIR changes it) from Debian's packages and npm. Safe to run again. As root.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
cd "$HERE"
./stop.sh > /dev/null
mkdir -p "$FIELD"/{deb,log,npm,root,run,www}

install_debian php-cli php-xml dokuwiki mkdocs mkdocs-material xapian-omega kiwix-tools zim-tools namazu2 namazu2-index-tools

# Documentation that packages bring along is only unpacked.
unpack python-flask-doc libjs-sphinxdoc libjs-jquery libjs-underscore libconfuse-doc installation-guide-amd64 \
  libreoffice-help-nl libreoffice-help-common
DOC="$FIELD/root/usr/share/doc"

install_npm . npm.json
rm -rf "$FIELD/www" "$FIELD/build" "$FIELD/omega"; mkdir -p "$FIELD/www" "$FIELD/build"

# DokuWiki
cp -rL /usr/share/dokuwiki "$FIELD/www/buurtkracht" 2> /dev/null || true
WIKI="$FIELD/www/buurtkracht"
rm -rf "$WIKI/conf" "$WIKI/data" "$WIKI/install.php"
cp -rL /etc/dokuwiki "$WIKI/conf"
mkdir -p "$WIKI"/data/{attic,cache,index,locks,media,media_attic,media_meta,meta,pages,tmp,log}
node lib/build-buurtkracht.mjs "$WIKI"
(cd "$WIKI" && php bin/indexer.php -q -c > "$FIELD/log/dokuwiki.log" 2>&1) || tail -3 "$FIELD/log/dokuwiki.log"

# MkDocs, with two themes
node lib/build-mkdocs.mjs "$FIELD/build"
for id in thuismeters sociaalwerkwijzer; do (cd "$FIELD/build/$id" && mkdocs build -q -d "$FIELD/www/$id" > "$FIELD/log/$id.log" 2>&1); done

# Sphinx and Doxygen, as the packages bring them
cp -rL "$DOC/python-flask-doc/html" "$FIELD/www/flask"
cp -rL "$DOC/libconfuse-dev/html" "$FIELD/www/confuse"

# Pagefind
node lib/build-vesterbroek.mjs "$FIELD/www/vesterbroek"
"$FIELD"/npm/node_modules/@pagefind/linux-x64/bin/pagefind_extended --site "$FIELD/www/vesterbroek" > "$FIELD/log/pagefind.log" 2>&1

# List.js, InstantSearch, Docsify
node lib/build-pages.mjs "$FIELD/www" "$FIELD/npm/node_modules"

# Xapian Omega over the Dutch installation guide
mkdir -p "$FIELD/www/gids" "$FIELD/omega"/{data,log,cdb}
cp lib/gids.html "$FIELD/www/gids/index.html"
cp -rL "$DOC/installation-guide-amd64/nl" "$FIELD/www/gids/gids"
omindex -s dutch --db "$FIELD/omega/data/gids" --url / "$FIELD/www/gids" > "$FIELD/log/omindex.log" 2>&1
printf 'database_dir %s\ntemplate_dir /usr/share/xapian-omega/templates\nlog_dir %s\ncdb_dir %s\n' "$FIELD/omega/data" "$FIELD/omega/log" "$FIELD/omega/cdb" > "$FIELD/omega/omega.conf"

# The Dutch help of LibreOffice, as the package brings it
cp -rL "$FIELD/root/usr/share/libreoffice/help" "$FIELD/www/kantoorhulp" 2> /dev/null || true # style sheets of other packages are absent
echo "setup complete; next: ./start.sh"
