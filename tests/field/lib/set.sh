# What the setup.sh, start.sh and stop.sh of a set share. The set's own env.sh gives HERE, the folder of the set, and
# FIELD, where everything that is generated lies.
export FIELD
export PATH="$PATH:/usr/sbin"
SITES="$(awk '$1 == "-" && $2 == "id:" { print $3 }' "$HERE/sites.yaml")"
# The addresses come from sites.yaml, so there is one place to change them.
url() { awk -v id="$1" '$1 == "-" && $2 == "id:" { on = ($3 == id) } on && $1 == "url:" { print $2; exit }' "$HERE/sites.yaml"; }
host() { url "$1" | sed -E 's#^http://([^:/]+).*#\1#'; }
port() { url "$1" | sed -E 's#^http://[^:/]+:([0-9]+).*#\1#'; }

# begin : stops the set and makes the folders of what is installed and run.
begin() {
  cd "$HERE"
  ./stop.sh > /dev/null
  mkdir -p "$FIELD"/{log,npm,run}
}

# empty_sites : room for sites that are built anew.
empty_sites() { rm -rf "$FIELD/www" "$FIELD/build"; mkdir -p "$FIELD/www" "$FIELD/build"; }

alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2> /dev/null; }

# serve NAME COMMAND... : runs it in the background and keeps its id, unless it runs already.
serve() {
  local name="$1"; shift
  alive "$FIELD/run/$name.pid" && return 0
  setsid "$@" > "$FIELD/log/$name.log" 2>&1 < /dev/null &
  echo $! > "$FIELD/run/$name.pid"
}

# serve_database : the database of a WordPress at $WP_SOCKET, without a port.
serve_database() {
  serve database mariadbd --no-defaults --user=root --datadir="$FIELD/db" --socket="$WP_SOCKET" --skip-networking --innodb-buffer-pool-size=32M --performance-schema=OFF
  local tries
  for tries in $(seq 1 80); do mariadb-admin --no-defaults -S "$WP_SOCKET" -u root ping > /dev/null 2>&1 && return 0; sleep 0.25; done
  tail -5 "$FIELD/log/database.log"; return 1
}

# answers : prints every address with the status that its home page has, and fails when one is not there.
answers() {
  local id code failed=0
  for id in $SITES; do
    code="$(curl -sL -m 30 -o /dev/null -w '%{http_code}' --noproxy '*' --retry 20 --retry-delay 1 --retry-connrefused --resolve "$(host "$id"):$(port "$id"):127.0.0.1" "$(url "$id")" || true)"
    echo "$id  $(url "$id")  $code"
    [ "$code" = 200 ] || failed=1
  done
  return $failed
}

# stop_servers : ends what serve started, by the ids it kept.
stop_servers() {
  local file
  for file in "$FIELD"/run/*.pid; do
    if alive "$file"; then kill -- "-$(cat "$file")" 2> /dev/null || kill "$(cat "$file")"; fi
    rm -f "$file"
  done
}

# install_debian PACKAGE... : what is missing of them, as root, without Debian starting services.
install_debian() {
  local package missing="" guard=/usr/sbin/policy-rc.d own=""
  for package in "$@"; do dpkg-query -W -f='${Status}\n' "$package" 2> /dev/null | grep -q '^install ok' || missing="$missing $package"; done
  [ -n "$missing" ] || return 0
  if [ ! -e $guard ]; then printf '#!/bin/sh\nexit 101\n' > $guard; chmod 755 $guard; own=$guard; fi
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing > "$FIELD/log/apt.log" 2>&1 || { tail -5 "$FIELD/log/apt.log"; exit 1; }
  [ -z "$own" ] || rm -f "$own"
}

# install_npm FOLDER LIST : the packages of a list in a folder of $FIELD/npm, once.
install_npm() {
  local folder="$FIELD/npm/$1" log
  cmp -s "$2" "$folder/package.json" && [ -e "$folder/complete" ] && return 0
  mkdir -p "$folder"; rm -f "$folder/complete"; cp "$2" "$folder/package.json"
  log="$FIELD/log/$(basename "$2" .json).log"
  (cd "$folder" && npm install --ignore-scripts --no-audit --no-fund --no-package-lock > "$log" 2>&1 && touch complete)
}

# unpack PACKAGE... : what a Debian package holds below $FIELD/root, without installing it.
unpack() {
  local package
  for package in "$@"; do
    ls "$FIELD/deb/${package}"_*.deb > /dev/null 2>&1 || (cd "$FIELD/deb" && apt-get -q download "$package" > /dev/null 2>&1)
    dpkg -x "$FIELD/deb/${package}"_*.deb "$FIELD/root"
  done
}

# build NAME COMMAND... : runs it in $FIELD/build/NAME, and shows the log when it fails.
build() {
  local name="$1"; shift
  (cd "$FIELD/build/$name" && "$@" > "$FIELD/log/build-$name.log" 2>&1) || { tail -20 "$FIELD/log/build-$name.log"; echo "$name: not built"; exit 1; }
}
