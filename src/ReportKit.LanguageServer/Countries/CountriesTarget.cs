using ReportKit.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ReportKit.LanguageServer;

/// <summary>What an editor asks that lists projects with their editions and countries.</summary>
/// <param name="projects">The folders of the projects that are open.</param>
/// <param name="checks">What their last checks found.</param>
internal sealed class CountriesTarget(Func<IReadOnlyList<string>> projects, LatestChecks checks)
{
    /// <summary>All projects, once each was checked.</summary>
    [JsonRpcMethod("reportkit/countries")]
    public async Task<IReadOnlyList<ProjectCountries>> Countries(CancellationToken cancel)
    {
        var found = new List<ProjectCountries>();
        foreach (var root in projects())
        {
            found.Add(Of(await checks.Of(root, cancel).ConfigureAwait(false)));
        }

        return found;
    }

    private static ProjectCountries Of(ProjectCheck check)
    {
        var result = check.Result;
        var errors = result.Problems.Count(p => p.Severity == Severity.Error);
        var project = new ProjectCountries(FilePaths.UriOf(check.Root), Path.GetFileName(check.Root), errors, errors, []);
        if (!result.HasValue)
        {
            return project;
        }

        var facts = result.Value.Facts;
        var own = result.Value.Sources is { } sources
            ? new CountryErrors(sources, result.Problems).Elsewhere([]).ToDictionary(of => of.Key!.Value, of => of.Count()) : [];
        return project with
        {
            Shared = errors - own.Values.Sum(),
            Editions =
            [
                .. facts.Editions.Keys.OrderDescending()
                    .Select(year => new EditionCountries(year, [.. Listed(year)])).Where(edition => edition.Countries.Count > 0),
            ],
        };

        IEnumerable<CountryEntry> Listed(int year) => facts.CountriesOf(year)
            .Select(country => new CountryEntry(
                country.Code.Value, country.Name, NarrativeOf(check, country.Code, year), own.GetValueOrDefault(country.Code)))
            .OrderBy(country => country.Name, NameOrder.English);
    }

    private static string? NarrativeOf(ProjectCheck check, CountryCode country, int year)
    {
        var path = Path.Combine(check.Root, "data", "narratives", FormattableString.Invariant($"{country}-{year}.yml"));
        return File.Exists(path) ? FilePaths.UriOf(path) : null;
    }
}
