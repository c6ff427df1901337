// dotnet cake                      checks and renders
// dotnet cake --target=Compare     says what changed since the last commit
// dotnet cake --target=Locked      fails where the rendered files aren't, byte for byte, what this commit renders to; for a tag
var edition = Argument("edition", "{{edition}}");

Task("Check").Does(() =>
{
    ReportKit("check");
    ReportKit("tidy --check");
    ReportKit("notebook clean notebooks --check");
});

Task("Render").IsDependentOn("Check").Does(() => ReportKit($"render --edition {edition} --format md,html,docx"));

Task("Locked").IsDependentOn("Check").Does(() => ReportKit($"render --edition {edition} --format md,html,docx --locked"));

Task("Compare").IsDependentOn("Check").Does(() => ReportKit("compare HEAD"));

RunTarget(Argument("target", "Render"));

void ReportKit(string arguments)
{
    if (StartProcess("dotnet", $"reportkit {arguments}") != 0)
    {
        throw new CakeException($"reportkit {arguments} failed.");
    }
}
