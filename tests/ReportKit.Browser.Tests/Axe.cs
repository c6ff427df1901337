using Deque.AxeCore.Commons;

namespace ReportKit.Browser.Tests;

/// <summary>axe, the checker of accessibility, run in a page.</summary>
/// <remarks>
/// Its script alone: the package that joins it to Playwright carries every element that a rule looked at, thousands on a page, out of
/// the browser and into a second page, for the sake of frames, which our pages don't have.
/// </remarks>
internal static class Axe
{
    private const string Run = """
        async only => {
          const result = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: { type: 'tag', values: [only] } }) });
          return {
            Passes: result.passes.length,
            Violations: result.violations.map(v => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 240)).join('; ')}`)
          };
        }
        """;

    private static readonly Lazy<string> Script = new(new BundledAxeScriptProvider().GetScript);

    /// <summary>Nothing is found, and something was looked for.</summary>
    /// <param name="visit">The page.</param>
    /// <param name="only">A tag of axe's, to run its rules and no others; all rules, best practices too, where it is null.</param>
    public static async Task FindsNothingAsync(Visit visit, string? only = null)
    {
        await visit.Page.EvaluateAsync(Script.Value);
        var result = (await visit.Ask<JsonElement>(Run, only)).Deserialize<Found>()!;
        Assert.True(result.Passes > 0, "axe ran no rules.");
        Assert.True(result.Violations.Count == 0, string.Join('\n', result.Violations));
    }

    private sealed record Found(int Passes, IReadOnlyList<string> Violations);
}
