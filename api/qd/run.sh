# Starting and stopping: PostgreSQL, three nodes, two front ends. Every process leaves its id in $QD_VAR/run.
QD_NODES="340000 340100 340123"

port_of() {
  case "$1" in
    340000 | province) echo "$QD_PORT_PROVINCE" ;; 340100 | city) echo "$QD_PORT_CITY" ;; 340123 | county) echo "$QD_PORT_COUNTY" ;;
    web) echo "$QD_PORT_WEB" ;; mobile) echo "$QD_PORT_MOBILE" ;;
  esac
}

# A process that was killed and that nobody has waited for yet is not alive; nor is a stranger who was given its number after a restart of the machine.
alive() {
  local pid
  [ -f "$QD_VAR/run/$1.pid" ] || return 1
  pid="$(cat "$QD_VAR/run/$1.pid")"
  kill -0 "$pid" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$pid/status" 2>/dev/null &&
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -Eq 'qingdan\.api\.Main|^[^ ]*bash |^env ' # the shell that is about to become it
}

start_process() { # name, heap, args...
  local name="$1" heap="$2"
  shift 2
  alive "$name" && return
  mkdir -p "$QD_VAR/run" "$QD_VAR/log" "$QD_VAR/build"
  java_flags "$heap" "$name"
  (
    trap '' HUP
    java_app "$@" >>"$QD_VAR/log/$name.log" 2>&1 </dev/null &
    echo $! >"$QD_VAR/run/$name.pid"
  )
}

wait_ready() { # name, url
  local i
  for i in $(seq 1 1500); do
    if curl -fsS -o /dev/null --max-time 2 "$2" 2>/dev/null; then return 0; fi
    if ! alive "$1"; then
      tail -n 30 "$QD_VAR/log/$1.log" >&2
      die "$1 没有启动起来 | did not start, see $QD_VAR/log/$1.log"
    fi
    if [ $((i % 25)) = 0 ]; then printf '.' >&2; fi
    sleep 0.2
  done
  die "$1 五分钟内没有就绪 | was not ready within five minutes, see $QD_VAR/log/$1.log"
}

# tool HEAP ARGS...: a short run of the program, its output in a log.
tool() {
  local heap="$1"
  shift
  java_flags "$heap" tool
  quietly "$QD_VAR/log/$1.log" "$JDK/bin/java" "${QD_JAVA_FLAGS[@]}" -cp "$QD_APP/*" qingdan.api.Main "$@" --dir "$QD_VAR"
}

start_node() { # region
  start_process "node-$1" "${QD_NODE_HEAP:-512m}" node --config "$QD_VAR/$1/node.properties"
}

# Starts one node again, as it was prepared, and waits until it is ready.
run_start() {
  case " $QD_NODES " in *" ${1:-} "*) ;; *) die "没有这个节点 | no such node: ${1:-} ($QD_NODES)" ;; esac
  need_java
  need_curl
  start_node "$1"
  wait_ready "node-$1" "http://$QD_HOST:$(port_of "$1")/health/ready"
}

run_up() {
  local begun
  begun=$(date +%s)
  build_java
  build_fronts
  start_all
  say ""
  cat "$QD_VAR/welcome.txt"
  say ""
  say "ready 就绪 ($(($(date +%s) - begun)) s)"
}

# Everything that was built: database, three nodes, two front ends; returns when all answer.
start_all() {
  local node
  need_curl
  step "准备数据库与配置 | preparing PostgreSQL and settings"
  tool 128m prepare
  step "启动省、市、县三个节点 | starting the nodes of province, city and county"
  for node in $QD_NODES; do
    start_node "$node"
  done
  step "启动网页与手机前端 | starting web and mobile"
  start_process web 96m front --config "$QD_VAR/web.properties"
  start_process mobile 96m front --config "$QD_VAR/mobile.properties"
  for node in $QD_NODES; do wait_ready "node-$node" "http://$QD_HOST:$(port_of "$node")/health/ready"; done
  for node in web mobile; do wait_ready "$node" "http://$QD_HOST:$(port_of "$node")/config.json"; done
  wait_listed 340100 && wait_listed 340123
}

# Items are written at the node of their region: waits until the province's copy has those of a city or a county.
wait_listed() { # region
  local i url="http://$QD_HOST:$(port_of 340000)/v1/items?region=$1&limit=1"
  for i in $(seq 1 300); do
    if curl -fsS --max-time 2 "$url" 2>/dev/null | grep -q '"itemCode"'; then return 0; fi
    sleep 0.2
  done
  say "省节点还没有收到 $1 的事项 | the province has not received the items of $1 yet, see $QD_VAR/log/node-$1.log"
}

stop_process() { # name
  local i pid
  alive "$1" || { rm -f "$QD_VAR/run/$1.pid"; return 0; }
  pid="$(cat "$QD_VAR/run/$1.pid")"
  kill "$pid" 2>/dev/null || true
  for i in $(seq 1 400); do # the first to stop writes its archive of classes
    alive "$1" || break
    sleep 0.1
  done
  kill -9 "$pid" 2>/dev/null || true
  rm -f "$QD_VAR/run/$1.pid"
}

run_down() {
  local node
  local -a stopping=()
  step "停止 | stopping"
  for node in web mobile $(printf 'node-%s ' $QD_NODES); do
    stop_process "$node" &
    stopping+=("$!")
  done
  wait "${stopping[@]}" # these only: whoever waits for another child wants to know how it ended
  if [ -z "${QD_PG_URI:-}" ] && [ -d "$QD_VAR/postgres" ] && [ -d "$QD_APP" ]; then
    need_java
    tool 128m stop-postgres
  fi
  say "已停止, 数据保留在 | stopped, data kept in $QD_VAR"
}

run_status() {
  local name
  for name in node-340000 node-340100 node-340123 web mobile; do
    if alive "$name"; then say "$name  运行 | running  pid $(cat "$QD_VAR/run/$name.pid")  http://$QD_HOST:$(port_of "${name#node-}")"; else say "$name  停止 | stopped"; fi
  done
}

run_reset() {
  run_down
  rm -rf "$QD_VAR/postgres" "$QD_VAR"/34* "$QD_VAR/web.properties" "$QD_VAR/mobile.properties" "$QD_VAR/topology.json" "$QD_VAR/accounts.json" "$QD_VAR/run"
  say "演示数据已删除 | demo data deleted"
}

run_tool() { # heap, args...
  local heap="$1"
  shift
  build_java
  java_flags "$heap" tool
  (java_app "$@") # the databases stand in the settings of the nodes
}

run_clock() { run_tool 128m clock --dir "$QD_VAR" "${1:-+0d}"; }
# Files are named from where the user stands.
run_verify_item() {
  local from="$OLDPWD"
  build_java
  java_flags 128m tool
  (cd "$from" && "$JDK/bin/java" "${QD_JAVA_FLAGS[@]}" -cp "$QD_APP/*" qingdan.api.Main verify-item "$@")
}
run_verify() { run_tool 512m verify --dir "$QD_VAR" "$@"; }
run_audit() { run_tool 256m audit "${1:?./qd audit WHO}" --dir "$QD_VAR"; }
