# The list at the size of a province: one node of its own with a made-up list.

# bench_registry [--items 240000] [--guides 1600000] [--import 24000]
bench_registry() {
  local arguments=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --items | --guides | --import) arguments+=("$1" "${2:?$1 N}"); shift 2 ;;
      *) die "不认识的选项 | unknown option: $1 (--items N --guides N --import N)" ;;
    esac
  done
  build_java >&2
  free_caller
  own_system registry
  step "启动省节点 | starting the node of the province" >&2
  tool 128m prepare
  start_node 340000
  wait_ready node-340000 "http://$QD_HOST:$(port_of 340000)/health/ready"
  step "测量项目库 | measuring the list" >&2
  measure bench registry "${arguments[@]}" --dir "$QD_VAR"
  run_down >&2
  trap - EXIT
}
