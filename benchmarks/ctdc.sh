#!/usr/bin/env bash
# Time and memory of taking in a dataset of CTDC's size, made up, beside what pandas needs to read and count it.
# Usage: benchmarks/ctdc.sh [ROWS [RUNS]]   (default 260000 5; README.md says how to read it)
set -euo pipefail
rows=${1:-260000} runs=${2:-5}
if ! [[ $rows =~ ^[1-9][0-9]{0,7}$ && $runs =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: benchmarks/ctdc.sh [ROWS [RUNS]]" >&2
  exit 2
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tool=$PWD/artifacts/reportkit
[ -x "$tool" ] || { echo "$tool isn't there: make it with ./build.sh --target=Fast" >&2; exit 2; }

awk -v rows="$rows" -v codes="$(tail -n +2 data/countries.csv | cut -d, -f1 | tr '\n' ' ')" -f benchmarks/ctdc.awk >"$folder/made-up.csv"

# A copy of the data, as it is before the import.
prepare() { rm -rf "$folder/project"; mkdir "$folder/project"; cp -r data reportkit.yml "$folder/project"; }

# Prints one line: median, least and most seconds of all runs, the median of processor seconds, and the most memory. The first run only
# warms the disk.
measure() {
  local name=$1 i
  shift
  : >"$folder/times"
  for ((i = 0; i <= runs; i++)); do
    prepare
    (cd "$folder/project" && /usr/bin/time -o "$folder/time" -f '%e %U %S %M' "$@" >"$folder/run.log" 2>&1) || { cat "$folder/run.log" >&2; exit 1; }
    ((i == 0)) || cat "$folder/time" >>"$folder/times"
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

bytes=$(wc -c <"$folder/made-up.csv")
echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), reportkit $("$tool" --version), $runs runs, $rows rows of 27 columns, $((bytes / 1000000)) MB"
printf '%-42s %8s %8s %8s %10s %8s\n' seconds median least most processor MB
measure "reportkit import ctdc --dry-run" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --countries all --dry-run
measure "the same, ten countries" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --countries AFG,AGO,ALB,ARE,ARG,ARM,AUS,AUT,AZE,BDI --dry-run
measure "reportkit import ctdc" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --countries all
if /usr/bin/python3 -c 'import pandas' 2>/dev/null; then
  measure "pandas.read_csv and groupby().size()" /usr/bin/python3 -c '
import sys, pandas
rows = pandas.read_csv(sys.argv[1], keep_default_na=False, dtype=str)
print(len(rows.groupby(["CountryOfExploitation", "yearOfRegistration", "gender", "ageBroad"]).size()))' "$folder/made-up.csv"
fi
