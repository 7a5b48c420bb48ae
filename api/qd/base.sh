# Words, places and ports that every part of qd uses.
# A settings file of NAME=VALUE lines (QD_PORT_WEB=80 ...) may replace every default below.
if [ -n "${QD_CONFIG:-}" ]; then
  [ -r "$QD_CONFIG" ] || { printf '没有这个配置文件 | no such settings file: %s\n' "$QD_CONFIG" >&2; exit 1; }
  set -a
  # shellcheck source=/dev/null
  source "$QD_CONFIG"
  set +a
fi
QD_VAR="${QD_VAR:-$QD_ROOT/var}"
QD_HOST="${QD_HOST:-127.0.0.1}"
QD_PORT_PROVINCE="${QD_PORT_PROVINCE:-8100}"
QD_PORT_CITY="${QD_PORT_CITY:-8101}"
QD_PORT_COUNTY="${QD_PORT_COUNTY:-8102}"
QD_PORT_WEB="${QD_PORT_WEB:-8110}"
QD_PORT_MOBILE="${QD_PORT_MOBILE:-8111}"
QD_PORT_PG="${QD_PORT_PG:-8132}"
QD_PORT_CLUSTER="${QD_PORT_CLUSTER:-8150}" # and the two after it
QD_PORT_BUS="${QD_PORT_BUS:-8160}"         # and the two after it
export QD_VAR QD_HOST QD_PORT_PROVINCE QD_PORT_CITY QD_PORT_COUNTY QD_PORT_WEB QD_PORT_MOBILE QD_PORT_PG QD_PORT_CLUSTER QD_PORT_BUS

say() { printf '%s\n' "$*"; }
step() { printf '\033[36m▸\033[0m %s\n' "$*"; }
die() { printf '\033[31m✗\033[0m %s\n' "$*" >&2; exit 1; }

# quietly LOG COMMAND...: runs it with its output in LOG, a dot every few seconds, and shows the end of LOG on failure.
quietly() {
  local log="$1" pid dots=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.1
    dots=$((dots + 1))
    if [ $((dots % 50)) = 0 ]; then printf '.' >&2; fi
  done
  [ "$dots" -lt 50 ] || printf '\n' >&2
  if ! wait "$pid"; then
    tail -n 60 "$log" >&2
    die "失败, 详见 | failed, see $log"
  fi
}
