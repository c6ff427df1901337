# What the benchmarks of imports share; they source it from the repository's root, with the number of runs in $runs.

export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tool=$PWD/artifacts/reportkit
[ -x "$tool" ] || { echo "$tool isn't there: make it with ./build.sh --target=Fast" >&2; exit 2; }

# A copy of the data, as it is before the import.
prepare() { rm -rf "$folder/project"; mkdir "$folder/project"; cp -r data reportkit.yml "$folder/project"; }

# Prints one line: median, least and most seconds of all runs, the median of processor seconds, and the most memory. The first run only
# warms the disk.
measure() {
  local name=$1 i
  shift
  : >"$folder/times"
  for ((i = -1; i < runs; i++)); do
    prepare
    (cd "$folder/project" && /usr/bin/time -o "$folder/time" -f '%e %U %S %M' "$@" >"$folder/run.log" 2>&1) || { cat "$folder/run.log" >&2; exit 1; }
    ((i < 0)) || cat "$folder/time" >>"$folder/times"
  done
  printf '%-42s %8s %8s %8s %10s %8s\n' "$name" \
    "$(cut -d' ' -f1 "$folder/times" | median)" \
    "$(cut -d' ' -f1 "$folder/times" | sort -n | head -n 1)" \
    "$(cut -d' ' -f1 "$folder/times" | sort -n | tail -n 1)" \
    "$(awk '{ print $2 + $3 }' "$folder/times" | median)" \
    "$(awk '{ if ($4 > most) most = $4 } END { printf "%d", most / 1024 }' "$folder/times")"
}

median() {
  sort -n | awk '{ t[NR] = $1 } END { printf "%.3f", NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2 }'
}

# Prints the heading of the lines that measure prints. Usage: heading WHAT_IS_MEASURED
heading() {
  echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), reportkit $("$tool" --version), $runs runs, $1"
  printf '%-42s %8s %8s %8s %10s %8s\n' seconds median least most processor MB
}
