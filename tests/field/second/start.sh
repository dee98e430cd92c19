#!/bin/bash
# Starts the servers on loopback, leaves alone what runs already, and prints the addresses. Process ids lie under /tmp/field-second/run.
set -euo pipefail
. "$(dirname "$0")/lib/env.sh"
server() { case "$1" in doedigitaal | manpaginas | beheerders) echo folders ;; *) echo "$1" ;; esac; }
for id in $SITES; do
  alive "$FIELD/run/$(server "$id").pid" && continue
  if (: < "/dev/tcp/127.0.0.1/$(port "$id")") 2> /dev/null; then echo "$id: something else listens at $(url "$id")"; exit 1; fi
done
cd "$FIELD/www/omzien" && LC_ALL=C.UTF-8 serve omzien gitit -f gitit.conf
cd "$FIELD/www/dichtbij" && HOME="$PWD" serve dichtbij fossil server --localhost -P "$(port dichtbij)" dichtbij.fossil
cd "$HERE"
PHP_CLI_SERVER_WORKERS=3 serve netwerkplein php -d display_errors=0 -d log_errors=0 -d include_path=".:$FIELD/root/usr/share/php" \
  -S "127.0.0.1:$(port netwerkplein)" -t "$FIELD/www/netwerkplein" "$HERE/lib/router-netwerkplein.php"
serve maakkamer node "$FIELD/npm/node_modules/tiddlywiki/tiddlywiki.js" "$FIELD/www/maakkamer" \
  --listen host=127.0.0.1 "port=$(port maakkamer)" "readers=(anon)" "writers=(authenticated)"
serve zakboek kiwix-serve -m -i 127.0.0.1 -p "$(port zakboek)" "$FIELD/www/zakboek.zim"
export NAMAZURC="$FIELD/build/namazurc"
LC_ALL=C serve folders node "$HERE/../lib/serve.mjs" "$(port doedigitaal)=$FIELD/www/doedigitaal" \
  "$(port manpaginas)=$FIELD/www/manpaginas,/snuffel=/usr/lib/cgi-bin/namazu.cgi" "$(port beheerders)=$FIELD/www/beheerders"
answers
