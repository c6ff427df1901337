using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Whose page a file is about.</summary>
/// <param name="Country">The country.</param>
/// <param name="Edition">The edition's year; 0 where no edition has the country.</param>
internal sealed record PreviewSubject(CountryCode Country, int Edition)
{
    /// <summary>The country that is named, else that of a narrative or of a table's line; null where there is none.</summary>
    /// <param name="facts">All facts.</param>
    /// <param name="sources">The tables; null where none could be read.</param>
    /// <param name="file">The file in front, below the project's folder.</param>
    /// <param name="asked">What is asked for.</param>
    public static PreviewSubject? Find(FactTable facts, SourceSet? sources, string file, PreviewParams asked)
    {
        if (asked.Country is { Length: > 0 } code)
        {
            return Of(facts, new CountryCode(code.ToUpperInvariant()), asked.Edition);
        }

        if (Narrative(file) is var (country, edition))
        {
            return Of(facts, country, edition);
        }

        if (asked.Line < 0 || !file.EndsWith(".csv", StringComparison.Ordinal))
        {
            return null;
        }

        var fact = AskedEdition.Find($"{file}:{asked.Line + 1}", facts).FirstOrDefault(e => e.Country is not null);
        var row = sources?.Tables.Values.FirstOrDefault(t => t.File == file)?.Rows
            .FirstOrDefault(r => r.Place.Line == asked.Line + 1);
        return fact?.Country is { } named ? Of(facts, named, fact.Edition)
            : row?["iso3"] is { } iso3 && facts.Countries.ContainsKey(new CountryCode(iso3)) ? Of(facts, new CountryCode(iso3), 0) : null;
    }

    /// <summary>Country and edition of a narrative, by its name: <c>data/narratives/PRK-2010.yml</c>.</summary>
    public static (CountryCode Country, int Edition)? Narrative(string file) =>
        file.StartsWith("data/narratives/", StringComparison.Ordinal)
        && Path.GetFileNameWithoutExtension(file).Split('-') is [var code, var year]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? (new CountryCode(code), edition) : null;

    private static PreviewSubject Of(FactTable facts, CountryCode country, int edition) => new(
        country,
        edition > 0 ? edition
            : facts.Editions.Keys.OrderDescending().FirstOrDefault(e => facts.CountriesOf(e).Any(c => c.Code == country)));
}
