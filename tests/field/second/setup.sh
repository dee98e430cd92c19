#!/bin/bash
# Builds the second set of field sites under /tmp/field-second (FIELD_DIR changes it) from Debian's packages and npm. Safe to run again. As root.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
cd "$HERE"
./stop.sh > /dev/null
mkdir -p "$FIELD"/{deb,log,npm,root,run}

install_debian php-cli php-xml php-mbstring php-intl php-gd php-curl gitit git fossil mandoc namazu2 namazu2-index-tools \
  kiwix-tools zim-tools

# What is only read is unpacked and not installed: documentation, and Shaarli, which asks for a whole web server.
SHAARLI="shaarli php-text-template php-arthurhoaro-web-thumbnailer php-gettext-languages php-psr-log php-klogger php-malkusch-lock
  php-netscape-bookmark-parser php-nikic-fast-route php-oscarotero-gettext php-parsedown php-parsedown-extra php-psr-container
  php-pimple php-psr-http-message php-pubsubhubbub-publisher php-slim"
# shellcheck disable=SC2086
unpack manpages-nl debian-handbook fonts-fork-awesome $SHAARLI
SHARE="$FIELD/root/usr/share"

install_npm . npm.json
rm -rf "$FIELD/www" "$FIELD/build"; mkdir -p "$FIELD/www" "$FIELD/build"

# Gitit: a git repository of pages
node lib/build-omzien.mjs "$FIELD/www/omzien" "$(port omzien)"
(cd "$FIELD/www/omzien/pages" && git init -q -b master . && git add -A && git -c user.name=Omzien -c user.email=omzien@omzien.localhost commit -q -m "Eerste bladzijden")

# Fossil: documents and tickets in one file
node lib/build-dichtbij.mjs "$FIELD/www/dichtbij"

# Shaarli, with its data beside it and labels in Dutch
PLEIN="$FIELD/www/netwerkplein"
cp -r "$SHARE/shaarli" "$PLEIN"
rm "$PLEIN/cache"
sed -i "s#/usr/share/shaarli#$PLEIN#g; s#/var/lib/shaarli#$PLEIN#g; s#/var/cache/shaarli#$PLEIN#g" "$PLEIN/index.php" "$PLEIN/init.php" "$PLEIN/application/config/ConfigManager.php"
cp "$SHARE"/fonts-fork-awesome/fonts/*.woff* "$PLEIN/assets/default/fonts/"
rm "$PLEIN"/tpl/default/fonts/fork*; cp "$PLEIN"/assets/default/fonts/fork* "$PLEIN/tpl/default/fonts/"
cp lib/shaarli/page.footer.html "$PLEIN/tpl/default/"
sed -i -f lib/shaarli/dutch.sed "$PLEIN"/tpl/default/*.html
php -d display_errors=0 -d include_path=".:$SHARE/php" lib/build-netwerkplein.php "$PLEIN" "$HERE/content/netwerkplein.json"

# Hexo with the theme NexT, in a folder of the site of a municipality
node lib/build-zilvermeer.mjs "$FIELD/www/doedigitaal"
node lib/build-doedigitaal.mjs "$FIELD/build/doedigitaal" "$FIELD/npm/node_modules"
(cd "$FIELD/build/doedigitaal" && node node_modules/hexo/bin/hexo generate > "$FIELD/log/hexo.log" 2>&1)
cp -r "$FIELD/build/doedigitaal/public" "$FIELD/www/doedigitaal/sociaal-werk/doedigitaal"

# TiddlyWiki
node lib/build-maakkamer.mjs "$FIELD/www/maakkamer"

# Namazu over the Dutch manual pages
node lib/build-manpaginas.mjs "$SHARE/man/nl" "$FIELD/www/manpaginas" "$FIELD/build/namazu"
LC_ALL=C mknmz --norc -q -x -O "$FIELD/build/namazu" -T "$FIELD/build/namazu" -r "s#$FIELD/www/manpaginas/#/#" "$FIELD/www/manpaginas" > "$FIELD/log/mknmz.log" 2>&1
printf 'Index %s\nTemplate %s\nLogging off\nEmphasisTags "<strong>" "</strong>"\n' "$FIELD/build/namazu" "$FIELD/build/namazu" > "$FIELD/build/namazurc"

# Kiwix: a book of pages with its index
node lib/build-zakboek.mjs "$FIELD/build/zakboek"
zimwriterfs -w index.html -I kaft.png -l nld -t "Zakboek Thuistechniek" -d "Techniek om langer thuis te wonen" -c Thuisvloot -p Thuisvloot -n zakboek \
  "$FIELD/build/zakboek" "$FIELD/www/zakboek.zim" > "$FIELD/log/zakboek.log" 2>&1

# The administrator's handbook, in all its languages, as the package brings it
mkdir -p "$FIELD/www/beheerders"
cp -rL "$SHARE/doc/debian-handbook/html" "$FIELD/www/beheerders/handboek" 2> /dev/null || true # style sheets of other packages are absent
echo "setup complete; next: ./start.sh"
