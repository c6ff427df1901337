using ReportKit.Facts;

namespace ReportKit.Narrative;

/// <summary>A country as a template sees it.</summary>
public sealed class CountryView
{
    private readonly Country country;

    internal CountryView(Country country, Wording wording)
    {
        this.country = country;
        Region = wording.Regions.GetValueOrDefault(country.TipRegion, "");
    }

    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public string Code => country.Code.Value;

    /// <summary>As a heading: <c>Philippines</c>.</summary>
    public string Name => country.Name;

    /// <summary>Inside a sentence: <c>the Philippines</c>.</summary>
    public string NameInText => country.NameInText;

    /// <summary>At the start of a sentence: <c>The Philippines</c>.</summary>
    public string NameAtStart => char.ToUpperInvariant(country.NameInText[0]) + country.NameInText[1..];

    /// <summary>With its article: <c>the Republic of the Philippines</c>; may be empty.</summary>
    public string FormalName => country.FormalName;

    /// <summary>Region of the report: <c>East Asia and the Pacific</c>; may be empty.</summary>
    public string Region { get; }
}
