using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What stands above a narrative: its tier with what the law permits, its problems, how far it is approved; and above each of its
/// sentences how it will be printed.</summary>
internal static class NarrativeLenses
{
    public static IReadOnlyList<CodeLens> Of(ProjectView view, OpenDocument document)
    {
        var file = view.ShownAs(document.Path);
        if (NarrativeFacts.HeadOf(file) is not var (country, edition))
        {
            return [];
        }

        var page = CountryPage.Of(view, country, edition);
        var problems = view.Check.Problems.Count(p => p.Place.File == file);
        var told = problems == 0 ? "no problems" : Counted.Of(problems, "problem");
        return
        [
            LensAt(1, page is null ? $"The page can't be made yet: {told} here." : $"{TierOf(view, page)}{told}, {StateOf(view, page)}"),
            .. (page?.Text.Sentences ?? []).Where(s => s.Place.File == file).Select(s => LensAt(s.Place.Line, s.Text)),
        ];
    }

    private static string TierOf(ProjectView view, CountryContent page)
    {
        var placed = view.Facts.PlacementsOf(page.Country).FirstOrDefault(p => p.Edition == page.Edition);
        return !page.Assessment.Edition.HasTiers ? ""
            : $"{(placed is null ? "not placed" : Tiers.Name(placed.Tier))}, the findings permit {Tiers.Or(page.Assessment.Permitted)}; ";
    }

    private static string StateOf(ProjectView view, CountryContent page) =>
        Cells.Text(view.Inputs.Approvals.StateOf(page.Country, page.Edition, ReviewDigests.Of(page)).Status);

    private static CodeLens LensAt(int line, string title) =>
        new(new(new(Math.Max(0, line - 1), 0), new(Math.Max(0, line - 1), 0)), new LensCommand(title, ""));
}
