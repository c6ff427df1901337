#!/usr/bin/env pwsh
# Needs the .NET SDK and nothing else. ./build.ps1 --description lists the targets.
$ErrorActionPreference = 'Stop'
Push-Location $PSScriptRoot

$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'

try {
    dotnet tool restore --verbosity quiet
    if ($LASTEXITCODE -eq 0) { dotnet cake @args }
}
finally {
    Pop-Location
}

exit $LASTEXITCODE
