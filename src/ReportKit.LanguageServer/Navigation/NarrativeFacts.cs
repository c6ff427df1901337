namespace ReportKit.LanguageServer;

/// <summary>The facts that a narrative's file can name, by short id: its own statements, and the figures of its country's source of that
/// edition.</summary>
internal static partial class NarrativeFacts
{
    /// <summary>Those of a file; none where it is no narrative.</summary>
    public static IReadOnlyDictionary<string, Fact> Of(ProjectView view, string file) =>
        Name().Match(file) is { Success: true } name
            ? view.Once($"facts of {file}", () =>
                Read(view, name.Groups["country"].Value, int.Parse(name.Groups["edition"].Value, CultureInfo.InvariantCulture)))
            : new Dictionary<string, Fact>();

    /// <summary>The country and the edition of a narrative's file; null for another file.</summary>
    public static (CountryCode Country, int Edition)? HeadOf(string file) => Name().Match(file) is { Success: true } name
        ? (new CountryCode(name.Groups["country"].Value), int.Parse(name.Groups["edition"].Value, CultureInfo.InvariantCulture))
        : null;

    private static Dictionary<string, Fact> Read(ProjectView view, string country, int edition) =>
        view.Facts.FiguresOf(new CountryCode(country), edition).Where(f => !f.IsOfRelease)
            .Concat<Fact>(view.Facts.StatementsOf(new CountryCode(country), edition))
            .DistinctBy(Named.ShortIdOf).ToDictionary(Named.ShortIdOf, StringComparer.Ordinal);

    [GeneratedRegex(@"^data/narratives/(?<country>[A-Z]{3})-(?<edition>[0-9]{4})\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
