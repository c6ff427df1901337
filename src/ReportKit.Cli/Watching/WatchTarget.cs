namespace ReportKit.Cli;

/// <summary>Whose pages are watched, as the user wrote the codes, and of which edition; of 0 the newest that places them all.</summary>
internal sealed record WatchTarget(string[] Codes, int Edition)
{
    /// <summary>The codes for a line of text: <c>PRK, CHN</c>.</summary>
    public string Names => string.Join(", ", Codes.Select(c => c.ToUpperInvariant()).Distinct());

    /// <summary>The path that a visit begins with: <c>PRK/report.html</c>.</summary>
    public string StartPage => $"{Codes[0].ToUpperInvariant()}/report.html";

    /// <summary>What to render of these facts.</summary>
    /// <exception cref="UsageException">A code is unknown, or no such edition places every country.</exception>
    public ReportRequest Find(FactTable facts)
    {
        var countries = SharedOptions.CheckCountries(facts, Codes);
        if (Edition != 0)
        {
            SharedOptions.CheckEdition(facts, Edition);
        }

        IEnumerable<int> editions = Edition != 0 ? [Edition] : facts.Editions.Keys.OrderDescending();
        return editions.FirstOrDefault(year => !countries.Except(facts.CountriesOf(year).Select(c => c.Code)).Any()) is var found and > 0
            ? new ReportRequest(found, countries, Environment.ProcessorCount) { Options = new RenderOptions(ReportFormats.Html) }
            : throw new UsageException(Edition != 0
                ? $"{NotThere.InEdition(facts, Edition, [.. countries.Except(facts.CountriesOf(Edition).Select(c => c.Code))])}."
                : $"No edition lists or places {Names} (reportkit.yml, tiers.csv).");
    }
}
