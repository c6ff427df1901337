#!/usr/bin/env bash
# Time and memory of taking in a published file, beside what pandas needs to read it.
# Usage: benchmarks/import.sh FILE [RUNS [OPTIONS of reportkit import glotip]]   (default 5; README.md says how to read it)
set -euo pipefail
file=$(realpath "${1:?usage: benchmarks/import.sh FILE [RUNS [OPTIONS]]}")
runs=${2:-5}
shift $(($# < 2 ? $# : 2))
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. benchmarks/measure.sh

heading "$(basename "$file")"
measure "reportkit import glotip --dry-run" "$tool" import glotip "$file" --dry-run "$@"
measure "reportkit import glotip" "$tool" import glotip "$file" "$@"
# The rows before the header are no columns: pandas reads them as rows, which takes it no longer.
if /usr/bin/python3 -c 'import pandas, openpyxl' 2>/dev/null; then
  measure "pandas.read_excel (openpyxl)" /usr/bin/python3 -c 'import sys, pandas; print(len(pandas.read_excel(sys.argv[1], header=None)))' "$file"
fi
