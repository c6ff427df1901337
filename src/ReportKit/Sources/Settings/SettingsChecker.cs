namespace ReportKit.Sources;

/// <summary>Checks what reportkit.yml names in tables.</summary>
internal static class SettingsChecker
{
    public static void Check(SourceSet sources, ProblemList problems)
    {
        var known = sources["countries"].Select(row => row["iso3"]).ToHashSet(StringComparer.Ordinal);
        var hints = new Lazy<CountryHints>(() => new CountryHints(sources.Tables));
        foreach (var country in sources.Settings.AllCountries.Where(c => !known.Contains(c.Text) && !sources.MayHave("countries", c.Text)))
        {
            problems.Error(
                ProblemCodes.UnknownReference,
                $"'{country.Text}' isn't in countries.csv.{hints.Value.For(country.Text)}",
                country.Place,
                $"countries={country.Text}");
        }

        if (sources.Settings.Source is { } source && sources["sources"].Select(row => row["id"]) is var ids && !ids.Contains(source.Text))
        {
            sources.ReportUnknown("sources", source.Text, ids, source.Place, problems);
        }
    }
}
