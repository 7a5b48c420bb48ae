# A system of its own: free ports, a folder of its own, thrown away afterwards, so that a running demonstration is not touched.

# Whether nothing listens at a port of this machine.
port_free() { ! (exec 3<>"/dev/tcp/$QD_HOST/$1") 2>/dev/null; }

# free_block N: the first of N ports in a row that are free now. They lie below the range from which the system takes ports for
# outgoing connections (32768 on), so that nobody's connection sits on the port of a node that is killed and comes back.
free_block() {
  local first port try
  for try in $(seq 1 200); do
    first=$((10000 + RANDOM % (20000 - $1)))
    for port in $(seq "$first" $((first + $1 - 1))); do port_free "$port" || continue 2; done
    echo "$first"
    return
  done
  die "找不到空闲端口 | no $1 free ports in a row after $try tries"
}

# own_system NAME: its folder is api/target/NAME; it is stopped when the command ends, however it ends.
own_system() {
  local first
  first="$(free_block 12)"
  export QD_VAR="$QD_ROOT/api/target/$1"
  export QD_PORT_PROVINCE=$first QD_PORT_CITY=$((first + 1)) QD_PORT_COUNTY=$((first + 2)) QD_PORT_WEB=$((first + 3))
  export QD_PORT_MOBILE=$((first + 4)) QD_PORT_PG=$((first + 5)) QD_PORT_CLUSTER=$((first + 6)) QD_PORT_BUS=$((first + 9))
  # A given server may hold a real demonstration, and a settings file would name its ports and folder to every qd that is called from here on.
  unset QD_PG_URI QD_CONFIG
  rm -rf "$QD_VAR"
  mkdir -p "$QD_VAR"
  trap 'run_down >/dev/null 2>&1 || true' EXIT
}
