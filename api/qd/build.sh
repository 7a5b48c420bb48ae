# Building only what changed. The back end needs no Node; the front ends need no Java.
QD_APP="$QD_ROOT/api/target/qingdan"

# changed STAMP PATHS...: true when something under PATHS is newer than STAMP.
changed() {
  local stamp="$1"
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" '(' -name target -o -name node_modules -o -name dist ')' -prune -o -newer "$stamp" -type f -print -quit)" ]
}

build_java() {
  need_java
  if [ -d "$QD_APP" ] && ! changed "$QD_VAR/build/java" pom.xml openapi core handlers api; then return; fi
  need_maven
  step "构建后端 | building the back end"
  mkdir -p "$QD_VAR/build"
  touch "$QD_VAR/build/java.begun"
  quietly "$QD_VAR/log/build-java.log" maven package -DskipTests -Dspotless.check.skip=true
  mv "$QD_VAR/build/java.begun" "$QD_VAR/build/java"
}

npm_install() { # folder
  if changed "$QD_VAR/build/npm-$(basename "$1")" "$1/package-lock.json" || [ ! -d "$1/node_modules" ]; then
    mkdir -p "$QD_VAR/build"
    quietly "$QD_VAR/log/npm-$(basename "$1").log" npm --prefix "$1" ci --no-audit --no-fund --loglevel=error
    touch "$QD_VAR/build/npm-$(basename "$1")"
  fi
}

build_fronts() {
  if [ -d frontend-contracts/web/dist ] && [ -d frontend-contracts/mobile/dist ] && ! changed "$QD_VAR/build/fronts" frontend-contracts; then return; fi
  need_node
  step "构建网页与手机前端 | building web and mobile"
  mkdir -p "$QD_VAR/build"
  npm_install frontend-contracts
  touch "$QD_VAR/build/fronts.begun"
  quietly "$QD_VAR/log/build-fronts.log" npm --prefix frontend-contracts run build
  mv "$QD_VAR/build/fronts.begun" "$QD_VAR/build/fronts"
}

build_contract() {
  need_java
  need_maven
  need_node
  npm_install openapi
  step "合同: 打包、检查 | contract: bundle, lint"
  npm --prefix openapi run --silent bundle
  npm --prefix openapi run --silent lint
  step "生成 TypeScript 客户端 | generating the TypeScript client"
  quietly "$QD_VAR/log/client.log" npm --prefix openapi run --silent client
}

# java_app ARGS...: the node program with the flags that Hazelcast wants on newer JDKs.
java_app() {
  # The nodes' databases stand in their own settings; the server's address must not replace them.
  exec env -u QD_PG_URI "$JDK/bin/java" "${QD_JAVA_FLAGS[@]}" -cp "$QD_APP/*" qingdan.api.Main "$@"
}

# Loaded and checked classes are kept between starts (class data sharing): a node then starts in about half the time. The first to stop of
# each kind writes the archive, unless QD_ARCHIVE is "read". One that is older than a program is deleted here: the JVM would refuse it, but
# not always write it anew.
archive_of() { # name
  local dir="$QD_ROOT/api/target/cds" archive
  case "$1" in node-*) archive=node ;; web | mobile) archive=web ;; tool) archive=tool ;; *) return 0 ;; esac
  archive="$dir/$archive.jsa"
  if [ -e "$archive" ] && [ -n "$(find "$QD_APP" -newer "$archive" -print -quit)" ]; then rm -f "$archive"; fi
  case "$1:${QD_ARCHIVE:-write}" in
    node-340000:write | web:write | tool:write) mkdir -p "$dir" && echo "-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$archive" ;;
    *) echo "-XX:SharedArchiveFile=$archive" ;;
  esac
}

java_flags() { # heap, name
  local archive tier=4
  case "$2" in web | mobile) tier=1 ;; esac # a front end only hands out files: what the second compiler costs never comes back
  read -ra archive <<<"$(archive_of "$2")"
  QD_JAVA_FLAGS=(
    "${archive[@]}" "-Xlog:cds*=off"
    "-Xmx$1" -XX:+UseSerialGC -XX:TieredStopAtLevel="${QD_TIER:-$tier}" -XX:+ExitOnOutOfMemoryError
    -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dvertx.disableDnsResolver=true
    --add-modules java.se --add-exports java.base/jdk.internal.ref=ALL-UNNAMED --add-opens java.base/java.lang=ALL-UNNAMED
    --add-opens java.base/sun.nio.ch=ALL-UNNAMED --add-opens java.management/sun.management=ALL-UNNAMED
    --add-opens jdk.management/com.sun.management.internal=ALL-UNNAMED --enable-native-access=ALL-UNNAMED
  )
  if [ "$(java_version "$JDK")" -ge 23 ]; then QD_JAVA_FLAGS+=(--sun-misc-unsafe-memory-access=allow); fi
}
