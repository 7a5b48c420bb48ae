# Finding, and where it can be done, installing the tools: a JDK from 21 on, Maven, Node, Chromium with Chinese fonts.

as_root_install() { # packages...
  if ! command -v apt-get >/dev/null; then return 1; fi
  if [ "$(id -u)" = 0 ]; then
    step "安装 | installing $*"
    quietly "$QD_VAR/log/apt.log" sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $*"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    step "安装 | installing $*"
    quietly "$QD_VAR/log/apt.log" sh -c "sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $*"
  else
    return 1
  fi
}

# Read from the JDK's own note of its release: asking each JDK itself would cost a start a good part of a second.
java_version() {
  local line
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case "$line" in JAVA_VERSION=*) line="${line#*\"}"; printf '%s' "${line%%[!0-9]*}"; return ;; esac
    done <"$1/release"
  fi
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1
}

# The newest JDK from 21 on: QD_JAVA_HOME, JAVA_HOME, then the usual places.
find_java() {
  local home version best="" best_version=0
  for home in "${QD_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /opt/java/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version="$(java_version "$home")"
    if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best_version" ]; then best="$home" best_version="$version"; fi
    if [ "$home" = "${QD_JAVA_HOME:-}" ] && [ "${version:-0}" -ge 21 ]; then break; fi
  done
  printf '%s' "$best"
}

need_java() {
  JDK="$(find_java)"
  if [ -z "$JDK" ]; then
    as_root_install openjdk-21-jdk-headless || true
    JDK="$(find_java)"
  fi
  [ -n "$JDK" ] || die "需要 JDK 21 或更新 (装好后或用 QD_JAVA_HOME 指明) | a JDK from 21 on is needed; install one or name it with QD_JAVA_HOME"
}

need_curl() {
  command -v curl >/dev/null || as_root_install curl || die "需要 curl | curl is needed"
}

# Maven runs on the JDK that compiles: then one warm compiler serves all modules.
need_maven() {
  command -v mvn >/dev/null || as_root_install maven || die "需要 Maven 3.8 或更新 | Maven 3.8 or newer is needed"
  export JAVA_HOME="$JDK"
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || as_root_install nodejs npm || die "需要 Node 20 或更新与 npm | Node 20 or newer with npm is needed"
  [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 20 ] || die "Node 版本过旧, 需要 20 或更新 | Node is too old, 20 or newer is needed"
}

# The browser without windows first: it draws the same pages with less work.
find_chromium() {
  local name
  if [ -n "${QD_CHROMIUM:-}" ]; then printf '%s' "$QD_CHROMIUM"; return; fi
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then command -v "$name"; return; fi
  done
}

need_chromium() {
  QD_CHROMIUM="$(find_chromium)"
  if [ -z "$QD_CHROMIUM" ] || ! fc-list :lang=zh 2>/dev/null | grep -q .; then
    as_root_install chromium-headless-shell fonts-noto-cjk fontconfig || as_root_install chromium fonts-noto-cjk fontconfig || true
    QD_CHROMIUM="$(find_chromium)"
  fi
  [ -n "$QD_CHROMIUM" ] || die "浏览器测试需要 Chromium 与中文字体 (apt-get install chromium-headless-shell fonts-noto-cjk) | the browser tests need Chromium and Chinese fonts"
  export QD_CHROMIUM
}

maven() { mvn -B -q "$@"; }

tools_doctor() {
  local jdk chromium
  jdk="$(find_java)"
  say "JDK ≥ 21:   ${jdk:-没有 | none}"
  say "curl:       $(command -v curl || echo '没有 | none')"
  say "Maven:      $(command -v mvn || echo '没有 | none')"
  say "Node ≥ 20:  $(command -v node >/dev/null && node --version || echo '没有 | none')"
  chromium="$(find_chromium)"
  say "Chromium:   ${chromium:-没有 | none}"
  say "中文字体:    $(fc-list :lang=zh 2>/dev/null | wc -l)"
  say "内存 memory: $(awk '/MemAvailable/ {printf "%.1f GiB", $2/1048576}' /proc/meminfo)"
  say "磁盘 disk:   $(df -h --output=avail "$QD_ROOT" | tail -1 | tr -d ' ')"
}
