# All tests: pure, store on real PostgreSQL, contract, three nodes with faults, browsers.

test_fast() {
  need_java
  need_maven
  step "编译与纯测试 | compiling, pure tests"
  maven test -Dtest.includes='**/*LawTest.java,**/*ArchTest.java' -Dsurefire.failIfNoSpecifiedTests=false
  say "fast: 通过 | passed"
}

# What `./qd up` prints names every address and every demo account.
check_welcome() {
  local said logins
  logins="$(sed -nE 's/.*"login" *: *"([^"]+)".*/\1/p' "$QD_ACCOUNTS")"
  [ -n "$logins" ] || die "没有演示账号 | no demo accounts in $QD_ACCOUNTS"
  for said in "$QD_WEB" "$QD_MOBILE" "$QD_API_PROVINCE" "$QD_API_CITY" "$QD_API_COUNTY" $logins; do
    grep -qF "$said" "$QD_VAR/welcome.txt" || die "启动时没有说出 | what up prints does not name $said"
  done
}

# Stops as `./qd down` does: no process is left, no port is held. Started again, the databases hold what they held, to the last hash.
check_down_and_again() {
  local pids pid port name
  pids="$(cat "$QD_VAR"/run/*.pid) $(head -n 1 "$QD_VAR/postgres/data/postmaster.pid")"
  for name in web mobile $(printf 'node-%s ' $QD_NODES); do stop_process "$name"; done
  tool 512m verify
  cp "$QD_VAR/log/verify.log" "$QD_VAR/log/verify-before.log"
  tool 256m audit system:registry-seed
  for name in $QD_NODES; do
    grep -q "^$name .*ItemPublished" "$QD_VAR/log/audit.log" || die "查不到 $name 上谁做过什么 | no trail of who did what at $name"
  done
  run_down >/dev/null
  for pid in $pids; do
    if kill -0 "$pid" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$pid/status" 2>/dev/null; then
      die "停止后进程 $pid 还在 | process $pid is still there after down"
    fi
  done
  for port in "$QD_PORT_PROVINCE" "$QD_PORT_CITY" "$QD_PORT_COUNTY" "$QD_PORT_WEB" "$QD_PORT_MOBILE" "$QD_PORT_PG"; do
    port_free "$port" || die "停止后端口 $port 还被占用 | port $port is still held after down"
  done
  tool 128m prepare
  tool 512m verify
  cmp -s "$QD_VAR/log/verify-before.log" "$QD_VAR/log/verify.log" || die "再次启动后数据不同 | the data differ after a second start, see $QD_VAR/log/verify*.log"
  start_node 340000
  wait_ready node-340000 "$QD_API_PROVINCE/health/ready"
}

# Journeys of people and of the list beside each other; then, alone, those that move the demo clock or kill a node.
walk_journeys() {
  local list well=0
  walk 2-list >"$QD_LOG/list.log" 2>&1 </dev/null &
  list=$!
  walk 1-people || well=1
  wait "$list" || well=1
  cat "$QD_LOG/list.log"
  [ "$well" = 0 ] && walk 3-alone
}

walk() { npm --prefix frontend-contracts run --silent journeys -- "journeys/$1/"; }

# The whole system on free ports in a folder of its own, so that a running demonstration is not touched.
test_journeys() {
  own_system journeys
  export QD_WEB="http://$QD_HOST:$QD_PORT_WEB" QD_MOBILE="http://$QD_HOST:$QD_PORT_MOBILE"
  export QD_API_PROVINCE="http://$QD_HOST:$QD_PORT_PROVINCE" QD_API_CITY="http://$QD_HOST:$QD_PORT_CITY"
  export QD_API_COUNTY="http://$QD_HOST:$QD_PORT_COUNTY" QD_ACCOUNTS="$QD_VAR/accounts.json" QD_SHOTS="$QD_LOG/shots"
  export QD_CHECK_ANSWERS=true # every answer of every journey is held against the contract
  export QD_TIER=1 QD_ARCHIVE=read # these processes live for minutes: neither the second compiler nor an archive of classes comes back
  start_all
  check_welcome
  walk_journeys || die "浏览器旅程失败, 截图与日志 | journeys failed, pictures and logs: $QD_SHOTS $QD_VAR/log"
  if grep -h 'event=answer-breaks-contract' "$QD_VAR"/log/node-*.log; then die "有应答不合契约 | an answer breaks the contract"; fi
  step "3/3 停止、全部证据链、再次启动 | down, every chain, a second start"
  check_down_and_again
  run_down >/dev/null
  trap - EXIT
}

# Build, types, units and a walk by keyboard of the front ends, then the contract against what is made from it; needs nothing of the back end, and takes what its
# tests leave of the processors. A chain, because the shell ends no list at its first failure where somebody asks how it ended.
check_fronts() {
  renice -n 10 "$BASHPID" >/dev/null 2>&1 || true
  npm_install frontend-contracts &&
    npm --prefix frontend-contracts run --silent build &&
    npm --prefix frontend-contracts run --silent check &&
    npm --prefix frontend-contracts run --silent test &&
    npm --prefix frontend-contracts run --silent keyboard -w web &&
    npm_install openapi &&
    npm --prefix openapi run --silent check
}

# The pages of citizens, officers and supervisors at three widths with recorded answers, no node needed. Minutes, so not part of the whole test: the journeys look
# at the main pages, and at those under /registry at phone width.
test_pages() {
  need_node
  need_chromium
  npm_install frontend-contracts
  npm --prefix frontend-contracts run --silent build -w web
  step "门户办事与监察各页: 无障碍、控制台、横向滚动、截图 | pages of citizens, officers, supervisors: axe, console, sideways scrolling, pictures"
  npm --prefix frontend-contracts run --silent pages -w web -- "$QD_ROOT/api/target/pages" "$@" || die "页面有毛病, 截图 | pages with faults, pictures: api/target/pages"
}

test_back_end() {
  # Three modules at a time where they do not need each other. A test that fails is tried once more: one that then passes is named below as unsteady, one that fails again fails the whole.
  mvn -B -ntp -T 3 verify -Dsurefire.rerunFailingTestsCount=1 2>&1 | tee "$QD_LOG/maven.log" | grep --line-buffered -E '^\[(INFO|ERROR|WARNING)\] (Tests run|Building Qingdan|BUILD)|^\[ERROR\]' || true
  grep -q 'BUILD SUCCESS' "$QD_LOG/maven.log" || die "后端测试失败, 详见 | back end failed, see $QD_LOG/maven.log"
  mkdir -p "$QD_VAR/build" && touch "$QD_VAR/build/java"
  grep -q '"name" *: *"hazelcast"' "$QD_APP/qingdan-sbom.json" || die "没有软件物料清单 | no SBOM beside the program"
  if grep -q 'Flakes: [1-9]' "$QD_LOG/maven.log"; then
    say "不稳定的测试, 应修 | unsteady tests, to be mended:"
    sed -n '/Flakes:$/,/Tests run:/p' "$QD_LOG/maven.log" | grep -E 'Run [0-9]|[A-Za-z]+Test\.' || true
  fi
}

test_all() {
  local begun
  begun=$(date +%s)
  QD_LOG="$QD_ROOT/api/target/test-log"
  mkdir -p "$QD_LOG"
  need_java
  need_maven
  need_node
  need_chromium
  step "1/3 后端: 编译、规则、测试; 同时前端与合同: 构建、类型、单元、一致 | back end: compile, rules, tests; beside it front ends and contract: build, types, units, no drift"
  set -m # a process group of its own, which can be ended as a whole
  check_fronts >"$QD_LOG/fronts.log" 2>&1 </dev/null &
  fronts=$!
  set +m
  trap 'kill -- "-$fronts" 2>/dev/null || true' EXIT
  test_back_end
  wait "$fronts" || { tail -60 "$QD_LOG/fronts.log"; die "前端或合同失败, 详见 | front ends or contract failed, see $QD_LOG/fronts.log"; }
  trap - EXIT
  grep -E 'Test Files|Tests|^ok ' "$QD_LOG/fronts.log" || true
  step "2/3 三节点启动与浏览器旅程 | three nodes, journeys in a browser"
  test_journeys
  say "全部通过 | all passed ($(($(date +%s) - begun)) s)"
}
