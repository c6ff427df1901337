namespace ReportKit.Narrative;

/// <summary>A country as a template sees it.</summary>
internal sealed class CountryView(Country country, Wording wording)
{
    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public string Code => country.Code.Value;

    /// <summary>As a heading: <c>Philippines</c>; the name that the edition uses.</summary>
    public string Name => country.Name;

    /// <summary>Inside a sentence: <c>the Philippines</c>.</summary>
    public string NameInText => country.NameInText;

    /// <summary>At the start of a sentence: <c>The Philippines</c>.</summary>
    public string NameAtStart => Capitals.First(country.NameInText);

    /// <summary>The present formal name with its article: <c>the Republic of the Philippines</c>; may be empty.</summary>
    public string FormalName => country.FormalName;

    /// <summary>The present name inside a sentence, where the edition uses another; else null.</summary>
    public Traced? PresentName => country.NameOfEdition is { } own ? new Traced(own.Present, own) : null;

    /// <summary>The year in which the country took its present name; empty where the edition has that name, or the report used another all
    /// along.</summary>
    public string RenamedIn => $"{country.NameOfEdition?.RenamedIn}";

    /// <summary>Region of the report: <c>East Asia and the Pacific</c>; may be empty.</summary>
    public string Region => wording.Regions.GetValueOrDefault(country.TipRegion, "");
}
