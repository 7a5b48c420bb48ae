# Measuring and simulating: a system of its own on free ports in a folder of its own, so that a running demonstration is not touched.

# Whether nothing listens at a port of this machine.
port_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Twenty ports in a row that are free now.
free_base() {
  local base port try
  for try in $(seq 1 50); do
    base=$((20000 + RANDOM % 600 * 20))
    for port in $(seq "$base" $((base + 19))); do port_free "$port" || continue 2; done
    echo "$base"
    return
  done
  die "找不到空闲端口 | no free ports after $try tries"
}

# own_system NAME: folder and ports of a system that is thrown away afterwards; callers raise the rate limits of one caller.
own_system() {
  local base
  base="$(free_base)"
  export QD_VAR="$QD_ROOT/api/target/$1"
  export QD_PORT_PROVINCE=$base QD_PORT_CITY=$((base + 1)) QD_PORT_COUNTY=$((base + 2)) QD_PORT_WEB=$((base + 3))
  export QD_PORT_MOBILE=$((base + 4)) QD_PORT_PG=$((base + 5)) QD_PORT_CLUSTER=$((base + 6)) QD_PORT_BUS=$((base + 10))
  unset QD_PG_URI # a given server may hold a real demonstration
  export QD_REQUESTS_PER_MINUTE="${QD_REQUESTS_PER_MINUTE:-6000000}"
  rm -rf "$QD_VAR"
  mkdir -p "$QD_VAR"
  trap 'run_down >/dev/null 2>&1 || true' EXIT
}

# Database and three nodes, without front ends: simulation and measurements speak to the nodes themselves.
start_nodes() {
  local node
  step "启动省、市、县三个节点 | starting the nodes of province, city and county" >&2
  tool 128m prepare
  for node in $QD_NODES; do start_node "$node"; done
  for node in $QD_NODES; do wait_ready "node-$node" "http://$QD_HOST:$(port_of "$node")/health/ready"; done
}

# measure NAME ARGS...: a main of the program that prints its findings.
measure() {
  java_flags 1g measure
  "$JDK/bin/java" "${QD_JAVA_FLAGS[@]}" -cp "$QD_APP/*" qingdan.api.Main "$@"
}

# simulate --cases N [--clients 16] [--seed S] [--against RUNNING]: RUNNING is the QD_VAR folder of a system that is up.
run_simulate() {
  local against="" arguments=(--terminal no) well=0
  if [ -t 2 ]; then arguments=(--terminal yes); fi
  while [ $# -gt 0 ]; do
    case "$1" in
      --against) against="${2:?--against FOLDER}"; shift 2 ;;
      --cases | --clients | --seed) arguments+=("$1" "${2:?$1 VALUE}"); shift 2 ;;
      *) die "不认识的选项 | unknown option: $1 (--cases N --clients N --seed N --against FOLDER)" ;;
    esac
  done
  case " ${arguments[*]-} " in *" --cases "*) ;; *) arguments+=(--cases 1000) ;; esac
  build_java
  if [ -n "$against" ]; then
    [ -f "$against/topology.json" ] || die "这里没有准备好的系统 | no prepared system in $against"
    measure simulate "${arguments[@]}" --dir "$against" || well=$?
  else
    own_system simulate
    start_nodes
    step "模拟市民与工作人员 | simulating citizens and officers" >&2
    measure simulate "${arguments[@]}" --dir "$QD_VAR" || well=$?
    run_down >&2
    trap - EXIT
  fi
  [ "$well" = 0 ] || die "对账或校验没有通过 | the account or a chain is not right"
}

run_bench() { # ledger or router
  build_java >&2
  case "${1:-}" in
    ledger | router) measure bench "$1" ;;
    *) die "不认识的测量 | no such measurement: ${1:-} (ledger router)" ;;
  esac
}
