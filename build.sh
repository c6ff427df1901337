#!/usr/bin/env bash
# Without arguments: builds the command line and renders the 2010 edition. With --target=NAME: a target of build.cake;
# --description lists them. Needs the .NET SDK and nothing else. build.ps1 is the same for PowerShell.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Messages that are looked for below are English. Compilers that run for seconds don't pay for profiling themselves (a tenth of their time).
# Colours are for a terminal, not for a log.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_TieredPGO=0
[ -t 1 ] || export NO_COLOR=1

fail() {
  printf '\nbuild.sh: %s\n' "$1" >&2
  exit 1
}

# Runs a step that says nothing unless it fails; the common reasons are told with what to do about them.
quietly() {
  local said
  said=$("$@" 2>&1) && return
  # The compiler's summary says all errors once more.
  printf '%s\n' "$said" | sed '/^Build FAILED/,$d' | grep -iE 'error|unable|failed' >&2 || printf '%s\n' "$said" >&2
  case $said in
    *'No space left on device'* | *'not enough space on the disk'*)
      fail 'The disk is full. A first build needs about 1 GB for packages and results: make room and run this again. Nothing is lost.' ;;
    *'not a valid JSON'* | *'Central Directory'* | *'proxy tunnel request'*)
      fail 'A proxy answered instead of the package source. Sign in to it, or set HTTPS_PROXY to one that lets you through, and run this again.' ;;
    *'Unable to load the service index'*)
      fail "The package source can't be reached. Is this machine online, or behind a proxy? 'dotnet nuget list source' shows what is asked." ;;
    *) fail "This step failed: $*" ;;
  esac
}

needed=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' global.json)
get="Install the .NET SDK $needed or a later 10.0 one from https://dotnet.microsoft.com/download and run this again."
command -v dotnet >/dev/null || fail "There is no .NET on this machine. $get"
said=$(dotnet --version 2>&1) || {
  case $said in *ICU*) fail "The .NET SDK finds no ICU library on this machine. On Debian and Ubuntu, '.ci/install tests' or 'apt-get install libicu-dev' installs it." ;; esac
  found=$(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ' -)
  fail "The .NET SDK on this machine is too old or of another line (found: ${found:-none}). $get"
}
{ mkdir -p artifacts && touch artifacts/.writable && rm artifacts/.writable; } 2>/dev/null ||
  fail "$PWD/artifacts can't be written, and a build writes there. Copy or clone the repository to a folder of your own."

if [ $# -gt 0 ]; then
  quietly dotnet tool restore
  exec dotnet cake "$@"
fi

SECONDS=0
echo 'Restoring packages, which take some 450 MB on disk.'
quietly dotnet restore src/ReportKit.Cli
restored=$SECONDS
echo 'Building the command line.'
quietly dotnet build src/ReportKit.Cli --configuration Release --no-restore --nologo --verbosity quiet
built=$SECONDS
echo 'Rendering the 2010 edition.'
artifacts/reportkit render --edition 2010 --format md,html,docx
echo "Packages took $restored s, the build $((built - restored)) s, checking and rendering $((SECONDS - built)) s."
