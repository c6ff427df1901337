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

. benchmarks/measure.sh

# The rows are made up, and so are the countries that they name: no real one is given a record that nobody made.
codes=$(awk 'BEGIN { for (i = 0; i < 200; i++) printf "X%c%c ", 65 + i / 26, 65 + i % 26 }')
prepare() {
  rm -rf "$folder/project"
  mkdir "$folder/project"
  cp -r data reportkit.yml "$folder/project"
  for code in $codes; do echo "$code,,,Country $code,Country $code,,,,,no,"; done >>"$folder/project/data/countries.csv"
}
awk -v rows="$rows" -v codes="$codes" -f benchmarks/ctdc.awk >"$folder/made-up.csv"

bytes=$(wc -c <"$folder/made-up.csv")
heading "$rows rows of 27 columns, $((bytes / 1000000)) MB"
measure "reportkit import ctdc --dry-run" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --country all --dry-run
measure "the same, ten countries" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --country XAA,XAB,XAC,XAD,XAE,XAF,XAG,XAH,XAI,XAJ --dry-run
measure "reportkit import ctdc" "$tool" import ctdc "$folder/made-up.csv" --released 2025-01-01 --country all
if /usr/bin/python3 -c 'import pandas' 2>/dev/null; then
  measure "pandas.read_csv and groupby().size()" /usr/bin/python3 -c '
import sys, pandas
rows = pandas.read_csv(sys.argv[1], keep_default_na=False, dtype=str)
print(len(rows.groupby(["CountryOfExploitation", "yearOfRegistration", "gender", "ageBroad"]).size()))' "$folder/made-up.csv"
fi
