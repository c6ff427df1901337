#!/usr/bin/env bash
# What a newcomer waits for: ./build.sh in a fresh clone of the last commit with an empty package folder, and again with nothing to do.
# Usage: benchmarks/first-page.sh [RUNS [TARGET]]   (default 3; TARGET: a target of build.cake instead of the first page)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-3}
if ! [[ $runs =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: benchmarks/first-page.sh [RUNS [TARGET]]" >&2
  exit 2
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C NO_COLOR=1 NUGET_PACKAGES=$folder/packages NUGET_HTTP_CACHE_PATH=$folder/http DOTNET_CLI_HOME=$folder/home

timed() {
  local TIMEFORMAT=%R
  { time ./build.sh ${1:+"--target=$1"} >"$folder/log" 2>&1; } 2>"$folder/time" || { cat "$folder/log" >&2; exit 1; }
  cat "$folder/time"
}

echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), .NET SDK $(dotnet --version), ${2:-first page}"
printf '%12s %12s %14s\n' 'first (s)' 'again (s)' 'packages (MB)'
for ((i = 0; i < runs; i++)); do
  rm -rf "$folder/clone" "$NUGET_PACKAGES" "$NUGET_HTTP_CACHE_PATH" "$DOTNET_CLI_HOME"
  mkdir "$DOTNET_CLI_HOME"
  git clone --quiet . "$folder/clone"
  first=$(cd "$folder/clone" && timed "${2:-}")
  again=$(cd "$folder/clone" && timed "${2:-}")
  printf '%12s %12s %14s\n' "$first" "$again" "$(du -sm "$NUGET_PACKAGES" | cut -f1)"
done
