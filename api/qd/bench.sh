# Measuring and simulating, each on a system of its own whose limits on one caller are raised.

# One machine plays a whole town: the rate limit of one caller must not be what is measured.
free_caller() { export QD_REQUESTS_PER_MINUTE="${QD_REQUESTS_PER_MINUTE:-6000000}"; }

# Database and three nodes, without front ends: simulation and measurements speak to the nodes themselves.
start_nodes() {
  local node
  step "启动省、市、县三个节点 | starting the nodes of province, city and county" >&2
  tool 128m prepare
  for node in $QD_NODES; do start_node "$node"; done
  for node in $QD_NODES; do wait_ready "node-$node" "http://$QD_HOST:$(port_of "$node")/health/ready"; done
  wait_listed 340100 && wait_listed 340123
}

# measure NAME ARGS...: a main of the program that prints its findings.
measure() {
  java_flags 1g measure
  (java_app "$@")
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
    free_caller
    own_system simulate
    start_nodes
    step "模拟市民与工作人员 | simulating citizens and officers" >&2
    measure simulate "${arguments[@]}" --dir "$QD_VAR" || well=$?
    run_down >&2
    trap - EXIT
  fi
  [ "$well" = 0 ] || die "对账或校验没有通过 | the account or a chain is not right"
}

# A figure as one line of JSON, like those of the program: finding BENCH FIELDS.
finding() {
  local load
  read -r load _ </proc/loadavg
  printf '{"bench":"%s",%s,"cores":%s,"jdk":"%s","load":%s}\n' "$1" "$2" "$(nproc)" "$(java_version "$JDK")" "$load"
}

now_ms() { date +%s%3N; }

# Resident memory of a process in MiB.
resident_mib() { awk '/^VmRSS:/ { printf "%.0f", $2 / 1024 }' "/proc/$(cat "$QD_VAR/run/$1.pid")/status"; }

# Start-up of one node while the others run, and what it holds in memory then; three times.
bench_node_start() {
  local round begun name=node-340123
  for round in 1 2 3; do
    stop_process "$name"
    begun="$(now_ms)"
    start_node 340123
    wait_ready "$name" "http://$QD_HOST:$QD_PORT_COUNTY/health/ready"
    finding node-start "\"node\":\"340123\",\"round\":$round,\"ms\":$(($(now_ms) - begun)),\"residentMib\":$(resident_mib "$name"),\"goalMs\":2500,\"goalMib\":200"
  done
}

# The whole of ./qd up where everything is built and the data are there.
bench_second_up() {
  local round begun
  "$QD_ROOT/qd" up >"$QD_VAR/up.log" 2>&1 || die "没有启动起来 | did not start, see $QD_VAR/up.log"
  for round in 1 2 3; do
    "$QD_ROOT/qd" down >>"$QD_VAR/up.log" 2>&1
    begun="$(now_ms)"
    "$QD_ROOT/qd" up >>"$QD_VAR/up.log" 2>&1
    finding second-up "\"round\":$round,\"ms\":$(($(now_ms) - begun)),\"goalMs\":15000"
  done
}

bench_start() {
  build_fronts >&2
  own_system bench-start
  mkdir -p "$QD_VAR/build"
  touch "$QD_VAR/build/java" "$QD_VAR/build/fronts"
  bench_second_up
  bench_node_start
  run_down >&2
  trap - EXIT
}

# Nodes for "api" and "lag"; the same database without them for "trips", which puts nodes of its own in front of it.
bench_nodes() { # what...
  local what
  free_caller
  own_system bench
  start_nodes >&2
  for what in "$@"; do
    if [ "$what" = trips ]; then
      for node in $QD_NODES; do stop_process "node-$node"; done
      measure bench trips --dir "$QD_VAR"
    else
      measure bench "$what" --dir "$QD_VAR"
    fi
  done
  run_down >&2
  trap - EXIT
}

run_bench() { # what
  local what="${1:-all}"
  if [ "$what" = registry ]; then
    shift
    bench_registry "$@"
    return
  fi
  build_java >&2
  case "$what" in
    ledger | router) measure bench "$what" --dir "$QD_VAR" ;;
    api | lag | trips) bench_nodes "$what" ;;
    start) bench_start ;;
    all)
      measure bench ledger --dir "$QD_VAR"
      measure bench router --dir "$QD_VAR"
      bench_nodes api lag trips
      bench_start
      ;;
    *) die "不认识的测量 | no such measurement: $what (ledger router api trips lag start registry all)" ;;
  esac
}
