# All tests: pure, store on real PostgreSQL, contract, three nodes with faults, browsers.

test_fast() {
  need_java
  need_maven
  step "编译与纯测试 | compiling, pure tests"
  maven test -Dtest.includes='**/*LawTest.java,**/*ArchTest.java' -Dsurefire.failIfNoSpecifiedTests=false
  say "fast: 通过 | passed"
}

test_all() {
  local begun total
  begun=$(date +%s)
  need_java
  need_maven
  need_node
  need_chromium
  step "1/5 后端: 编译、规则、测试 | back end: compile, rules, tests"
  mvn -B -ntp verify | tee "$QD_VAR_LOG/maven.log" | grep -E '^\[(INFO|ERROR|WARNING)\] (Tests run|Building Qingdan|Reactor Summary|BUILD)|ERROR|FAIL' || true
  grep -q 'BUILD SUCCESS' "$QD_VAR_LOG/maven.log" || die "后端测试失败, 详见 | back end failed, see $QD_VAR_LOG/maven.log"
  step "2/5 合同: 打包一致、规则、客户端一致 | contract: bundle, rules, client"
  npm_install openapi
  npm --prefix openapi run --silent check
  step "3/5 前端: 类型、单元、构建 | front ends: types, units, build"
  npm_install frontend-contracts
  npm --prefix frontend-contracts run --silent test
  npm --prefix frontend-contracts run --silent build >"$QD_VAR_LOG/build-fronts.log" 2>&1 || { tail -40 "$QD_VAR_LOG/build-fronts.log"; die "前端构建失败 | front-end build failed"; }
  step "4/5 三节点启动与浏览器旅程 | three nodes, journeys in a browser"
  test_journeys
  total=$(($(date +%s) - begun))
  say "全部通过 | all passed (${total} s)"
}
