@rem The tool of the last Release build: compiled ahead of time where that form is there and current, else as built.
@setlocal
@set "tool=%~dp0publish\ReportKit.Cli\release_ready-to-run\ReportKit.Cli.dll"
@if not exist "%tool%" set "tool=%~dp0bin\ReportKit.Cli\release\ReportKit.Cli.dll"
@dotnet "%tool%" %*
