#!/usr/bin/env bash
# Wall time of the tool as a user waits for it: start of the process, reading, checking, rendering, writing.
# Usage: benchmarks/run.sh [RUNS [native]]   (default 15; native: artifacts/native/reportkit; README.md says how to read it)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-15}
if ! [[ $runs =~ ^[1-9][0-9]*$ && ${2:-native} == native ]]; then
  echo "usage: benchmarks/run.sh [RUNS [native]]" >&2
  exit 2
fi

export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

./build.sh --target=Fast >"$folder/build.log" 2>&1 || ./build.sh --target=Build >"$folder/build.log" 2>&1 || { cat "$folder/build.log" >&2; exit 1; }
tool=artifacts/reportkit
if [ $# -gt 1 ]; then
  tool=artifacts/native/reportkit
  [ -x "$tool" ] || { echo "$tool isn't there: make it with ./build.sh --target=Native" >&2; exit 2; }
fi

# Prints one line: median, least and most seconds of all runs, and the median of processor seconds. The first two runs
# only warm the disk.
measure() {
  local name=$1 i TIMEFORMAT='%R %U %S'
  shift
  : >"$folder/times"
  for ((i = -2; i < runs; i++)); do
    { time "$@" >"$folder/run.log" 2>&1; } 2>"$folder/time" || { cat "$folder/run.log" >&2; exit 1; }
    ((i < 0)) || cat "$folder/time" >>"$folder/times"
  done
  printf '%-42s %8s %8s %8s %10s\n' "$name" \
    "$(cut -d' ' -f1 "$folder/times" | median)" \
    "$(cut -d' ' -f1 "$folder/times" | sort -n | head -n 1)" \
    "$(cut -d' ' -f1 "$folder/times" | sort -n | tail -n 1)" \
    "$(awk '{ print $2 + $3 }' "$folder/times" | median)"
}

median() {
  sort -n | awk '{ t[NR] = $1 } END { printf "%.3f", NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2 }'
}

# A copy of the data in which one figure of one country is another at each run.
cp -r data "$folder/data"
figure=100
change_and_render() {
  figure=$((figure + 1))
  sed -i "s/^\(MNG,investigations,2017\),[0-9]*,/\1,$figure,/" "$folder/data/prosecutions.csv"
  "$tool" render --edition 2018 --data "$folder/data" --templates templates --out "$folder/changed"
}

if [ $# -gt 1 ]; then kind="native"; elif [ -f artifacts/publish/ReportKit.Cli/release_ready-to-run/ReportKit.Cli.dll ]; then kind="compiled ahead of time"; else kind="compiled while it runs"; fi
echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), .NET SDK $(dotnet --version), reportkit $("$tool" --version) ($kind), $runs runs"
printf '%-42s %8s %8s %8s %10s\n' seconds median least most processor
measure "reportkit --version" "$tool" --version
measure "reportkit check" "$tool" check
measure "reportkit backtest" "$tool" backtest
measure "reportkit render --edition 2010 --force" "$tool" render --edition 2010 --force --out "$folder/report"
measure "  the same with --threads 1" "$tool" render --edition 2010 --force --threads 1 --out "$folder/report"
measure "  the same with --format md,html,docx" "$tool" render --edition 2010 --force --format md,html,docx --out "$folder/documents"
measure "  nothing to do" "$tool" render --edition 2010 --out "$folder/report"
"$tool" render --edition 2009 --out "$folder/compared" >"$folder/run.log" 2>&1
"$tool" render --edition 2018 --data "$folder/data" --templates templates --out "$folder/changed" >"$folder/run.log" 2>&1
measure "reportkit render: one changed fact" change_and_render
measure "reportkit compare: two rendered editions" "$tool" compare "$folder/compared/2009" "$folder/report/2010" --limit 5
measure "reportkit compare 2009 2010" "$tool" compare 2009 2010 --limit 5
measure "reportkit status" "$tool" status --out "$folder/report"
for format in csv xlsx parquet; do
  measure "reportkit export facts --format $format" "$tool" export facts --edition 2018 --format "$format" --out "$folder/facts.$format" --overwrite
done
measure "reportkit export datapackage" "$tool" export datapackage --edition 2018 --out "$folder/datapackage"
measure "reportkit notebook run notebooks/*.ipynb" artifacts/reportkit notebook run notebooks --out "$folder/notebooks"
