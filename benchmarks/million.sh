#!/usr/bin/env bash
# Wall time and memory of 'reportkit check' on many made-up figures: as many as asked for, and a tenth of them.
# Usage: benchmarks/million.sh [FIGURES [RUNS [TOOL]]]   (default 1000000 5 artifacts/reportkit; README.md says how to read it)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

figures=${1:-1000000} runs=${2:-5} tool=$(realpath -s "${3:-artifacts/reportkit}")
if ! [[ $figures =~ ^[1-9][0-9]{2,6}$ && $runs =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: benchmarks/million.sh [FIGURES [RUNS [TOOL]]]" >&2
  exit 2
fi

export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
[ $# -gt 2 ] || ./build.sh --target=Fast >"$folder/build.log" 2>&1 || ./build.sh --target=Build >"$folder/build.log" 2>&1 || { cat "$folder/build.log" >&2; exit 1; }

# Monthly figures of 676 made-up countries, two indicators in each of two tables.
make_project() {
  mkdir -p "$1/data"
  printf '%s\n' "kit: $("$tool" --version | cut -d+ -f1)" 'title: A benchmark' 'kind: no-tiers' 'language: en' 'base: kit' 'data: none' 'editions:' \
    '  2026: { from: 2025-04-01, to: 2026-03-31, released: 2026-06-30 }' >"$1/reportkit.yml"
  printf '%s\n' 'id,class,producer,title,edition,published,complete_to,licence,url,note' \
    'made-up,G,Nobody,Made-up figures for a benchmark,2026,2026-01-01,,Public domain,,' >"$1/data/sources.csv"
  awk -v figures="$2" -v data="$1/data" 'BEGIN {
    countries = data "/countries.csv"
    print "iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note" > countries
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for (i = 0; i < 676; i++) {
      code[i] = "X" substr(letters, int(i / 26) + 1, 1) substr(letters, i % 26 + 1, 1)
      print code[i] ",,,Country " code[i] ",Country " code[i] ",,,,,no," > countries
    }
    split("prosecutions protection", tables, " ")
    split("persons-convicted persons-prosecuted", indicators1, " "); split("victims-detected victims-identified", indicators2, " ")
    header = "iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check"
    months = int((figures + 676 * 4 - 1) / (676 * 4))
    for (t = 1; t <= 2; t++) {
      file = data "/" tables[t] ".csv"
      unit = t == 1 ? "persons" : "victims"
      print header > file
      for (i = 0; i < 676; i++) for (k = 1; k <= 2; k++) for (m = 0; m < months && made < figures; m++) {
        made++
        printf "%s,%s,%d-%02d,%d,%s,,reported,,,,,made-up,L%d,,,\n", code[i], t == 1 ? indicators1[k] : indicators2[k], \
          1980 + int(m / 12), m % 12 + 1, made % 97, unit, made % 9999 > file
      }
    }
  }'
}

median() {
  sort -n | awk '{ t[NR] = $1 } END { printf "%s", NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2 }'
}

echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), reportkit $("$tool" --version), $runs runs"
printf '%-42s %8s %10s %8s\n' "" seconds processor MB
for count in $((figures / 10)) "$figures"; do
  make_project "$folder/$count" "$count"
  bytes=$(cat "$folder/$count"/data/*.csv | wc -c)
  : >"$folder/times"
  for ((i = 0; i < runs; i++)); do
    (cd "$folder/$count" && /usr/bin/time -a -o "$folder/times" -f '%e %U %S %M' "$tool" check >"$folder/run.log" 2>&1) \
      || { cat "$folder/run.log" >&2; exit 1; }
  done
  printf '%-42s %8s %10s %8s\n' "check of $count figures, $((bytes / 1000000)) MB" \
    "$(cut -d' ' -f1 "$folder/times" | median)" \
    "$(awk '{ print $2 + $3 }' "$folder/times" | median)" \
    "$(awk '{ print int($4 / 1024) }' "$folder/times" | median)"
done
