// dotnet cake                      checks and renders
// dotnet cake --target=Compare     says what changed since the last commit
var edition = Argument("edition", "{{edition}}");

Task("Check").Does(() =>
{
    ReportKit("check");
    ReportKit("tidy --check");
});

Task("Render").IsDependentOn("Check").Does(() => ReportKit($"render --edition {edition} --format md,html,docx"));

Task("Compare").IsDependentOn("Check").Does(() => ReportKit("compare HEAD"));

RunTarget(Argument("target", "Render"));

void ReportKit(string arguments)
{
    if (StartProcess("dotnet", $"reportkit {arguments}") != 0)
    {
        throw new CakeException($"reportkit {arguments} failed.");
    }
}
