#!/usr/bin/env bash
# Needs the .NET SDK and nothing else. ./build.sh --description lists the targets.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Colours are for a terminal, not for a log.
[ -t 1 ] || export NO_COLOR=1

dotnet tool restore >/dev/null
exec dotnet cake "$@"
