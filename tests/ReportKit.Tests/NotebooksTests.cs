using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ReportKit.Tests;

/// <summary>Every notebook of the repository runs, cell by cell, as a C# script; its outputs are never committed.</summary>
public class NotebooksTests
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_cell_runs_and_what_it_shows_is_there(string notebook)
    {
        using var json = Read(notebook);
        var options = ScriptOptions.Default.AddReferences(AppDomain.CurrentDomain.GetAssemblies().Where(a => !a.IsDynamic && a.Location.Length > 0))
            .AddReferences(typeof(ReportKit.ReportPipeline).Assembly, typeof(Plotly.NET.GenericChart).Assembly, typeof(Plotly.NET.CSharp.Chart).Assembly);
        ScriptState<object>? state = null;
        foreach (var cell in Cells(json, "code"))
        {
            var source = WithoutReferences(Source(cell));
            state = state is null ? await CSharpScript.RunAsync(source, options) : await state.ContinueWithAsync(source);
            if (IsTagged(cell, "parameters"))
            {
                state = await state.ContinueWithAsync($"root = @\"{Repository.Root}\";");
            }

            var shows = source.TrimEnd() is { Length: > 0 } text && !text.EndsWith(';');
            Assert.True(!shows || state.ReturnValue is not null, $"{notebook}, cell {cell.GetProperty("id")}: shows nothing.");
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_output_is_committed(string notebook)
    {
        using var json = Read(notebook);
        Assert.All(Cells(json, "code"), cell =>
        {
            Assert.Equal(0, cell.GetProperty("outputs").GetArrayLength());
            Assert.Equal(JsonValueKind.Null, cell.GetProperty("execution_count").ValueKind);
        });
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_cell_calls_and_has_about_fifteen_lines_at_most(string notebook)
    {
        using var json = Read(notebook);
        Assert.All(Cells(json, "code"), cell => Assert.InRange(cell.GetProperty("source").GetArrayLength(), 1, 16));
    }

    private static JsonDocument Read(string notebook) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "notebooks", notebook)));

    private static IEnumerable<JsonElement> Cells(JsonDocument json, string type) =>
        json.RootElement.GetProperty("cells").EnumerateArray().Where(c => c.GetProperty("cell_type").GetString() == type);

    private static string Source(JsonElement cell) => string.Concat(cell.GetProperty("source").EnumerateArray().Select(l => l.GetString()));

    // The built kit is referenced already; the paths are those of a person's machine.
    private static string WithoutReferences(string source) =>
        string.Join('\n', source.Split('\n').Where(line => !line.StartsWith("#r ", StringComparison.Ordinal)));

    private static bool IsTagged(JsonElement cell, string tag) =>
        cell.GetProperty("metadata").TryGetProperty("tags", out var tags) && tags.EnumerateArray().Any(t => t.GetString() == tag);
}
