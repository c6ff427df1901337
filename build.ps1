#!/usr/bin/env pwsh
# Without arguments: builds the command line and renders the 2010 edition. With --target=NAME: a target of build.cake;
# --description lists them. Needs the .NET SDK and nothing else. build.sh is the same for a Unix shell.
Push-Location $PSScriptRoot

# Messages that are looked for below are English. Compilers that run for seconds don't pay for profiling themselves (a tenth of their time).
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_UI_LANGUAGE = 'en'
$env:DOTNET_TieredPGO = '0'

function Fail([string] $message) {
    [Console]::Error.WriteLine("`nbuild.ps1: $message")
    Pop-Location
    exit 1
}

# Runs a step that says nothing unless it fails; the common reasons are told with what to do about them.
function Invoke-Quietly {
    $said = (& dotnet @args 2>&1 | Out-String).TrimEnd()
    if ($LASTEXITCODE -eq 0) { return }

    # The compiler's summary says all errors once more.
    $errors = ($said -replace '(?ms)^Build FAILED.*') -split "`r?`n" | Where-Object { $_ -match 'error|unable|failed' }
    if (-not $errors) { $errors = $said }
    foreach ($line in $errors) { [Console]::Error.WriteLine($line) }
    switch -Regex ($said) {
        'No space left on device|not enough space on the disk' {
            Fail 'The disk is full. A first build needs about 1 GB for packages and results: make room and run this again. Nothing is lost.'
        }
        'not a valid JSON|Central Directory|proxy tunnel request' {
            Fail 'A proxy answered instead of the package source. Sign in to it, or set HTTPS_PROXY to one that lets you through, and run this again.'
        }
        'Unable to load the service index' {
            Fail "The package source can't be reached. Is this machine online, or behind a proxy? 'dotnet nuget list source' shows what is asked."
        }
        default { Fail "This step failed: dotnet $args" }
    }
}

$needed = (Get-Content global.json -Raw | ConvertFrom-Json).sdk.version
$get = "Install the .NET SDK $needed or a later 10.0 one from https://dotnet.microsoft.com/download and run this again."
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { Fail "There is no .NET on this machine. $get" }
$said = & dotnet --version 2>&1 | Out-String
if ($LASTEXITCODE -ne 0) {
    if ($said -match 'ICU') {
        Fail "The .NET SDK finds no ICU library on this machine. On Debian and Ubuntu, '.ci/install tests' or 'apt-get install libicu-dev' installs it."
    }

    $found = @(dotnet --list-sdks 2> $null | ForEach-Object { ($_ -split ' ')[0] }) -join ' '
    if (-not $found) { $found = 'none' }
    Fail "The .NET SDK on this machine is too old or of another line (found: $found). $get"
}
try {
    New-Item artifacts -ItemType Directory -Force -ErrorAction Stop | Out-Null
    New-Item artifacts/.writable -ItemType File -Force -ErrorAction Stop | Remove-Item -Force -ErrorAction Stop
}
catch {
    Fail "$PSScriptRoot/artifacts can't be written, and a build writes there. Copy or clone the repository to a folder of your own."
}

if ($args.Count -gt 0) {
    Invoke-Quietly tool restore
    dotnet cake @args
}
else {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    Write-Output 'Restoring packages, which take some 450 MB on disk.'
    Invoke-Quietly restore src/ReportKit.Cli
    $restored = $watch.Elapsed.TotalSeconds
    Write-Output 'Building the command line.'
    Invoke-Quietly build src/ReportKit.Cli --configuration Release --no-restore --nologo --verbosity quiet
    $built = $watch.Elapsed.TotalSeconds
    Write-Output 'Rendering the 2010 edition.'
    # Windows PowerShell, which is older, runs on Windows alone and has no $IsWindows.
    $tool = if ($IsWindows -eq $false) { './artifacts/reportkit' } else { '.\artifacts\reportkit.cmd' }
    & $tool render --edition 2010 --format md,html,docx
    if ($LASTEXITCODE -eq 0) {
        Write-Output ('Packages took {0:0} s, the build {1:0} s, checking and rendering {2:0} s.' -f $restored, ($built - $restored), ($watch.Elapsed.TotalSeconds - $built))
    }
}

$exit = $LASTEXITCODE
Pop-Location
exit $exit
