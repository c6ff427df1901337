using System.Globalization;

namespace ReportKit.Facts;

/// <summary>A fact as facts.json records it.</summary>
/// <param name="Id">Unique in the document: <c>MNG.victims-detected.2017.victims.unodc-2025</c>, <c>PRK-2018-PROT-05</c>.</param>
/// <param name="Kind">figure, statement, placement, protocol-act, protocol-status, protocol-total, world-figures, sanction, name or nothing-found.</param>
/// <param name="Fields">What it says, by the names of facts.json, in their order; without id, source, locator and place. The words
/// <c>about</c> and <c>says</c> stand only in what was read from facts.json, and aren't compared.</param>
/// <param name="Source">Id of its source.</param>
/// <param name="Locator">Where in the source; may be empty.</param>
/// <param name="Place">File and line of the data: <c>data/prosecutions.csv(3457)</c>.</param>
public sealed record FactRecord(string Id, string Kind, IReadOnlyDictionary<string, string> Fields, string Source, string Locator, string Place)
{
    /// <summary>The record of a fact.</summary>
    public static FactRecord Of(Fact fact)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in FactFields.Of(fact))
        {
            fields[name] = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        if (fact.Note.Length > 0)
        {
            fields["note"] = fact.Note;
        }

        if (fact.Corrections.Count > 0)
        {
            fields["corrections"] = string.Join("; ", fact.Corrections.Select(c => Correction(c.Column, c.Old, c.New, c.Why)));
        }

        var place = new FilePlace(fact.Place.File, fact.Place.Line).ToString();
        return new FactRecord(fact.Id, fields["kind"], fields, fact.Citation.Source.Value, fact.Citation.Locator, place);
    }

    /// <summary>What a correction says. Without its place in corrections.yml, which moves when another entry comes in.</summary>
    internal static string Correction(string column, string printed, string corrected, string why) =>
        $"{column}: {printed} corrected to {corrected}, because {why}";

    /// <summary>Lower bound of a figure's value; null where there is none.</summary>
    public decimal? Low => Number("low");

    /// <summary>Upper bound of a figure's value, the lower where it is one number; null where there is none or it is open.</summary>
    public decimal? High => Number("high");

    /// <summary>A field; empty where the fact has none of that name.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>What the fact is about, as facts.json words it: <c>convictions, 2017</c>.</summary>
    public string About => Fields.GetValueOrDefault("about", Id);

    /// <summary>What it says of it, as facts.json words it: <c>12 persons</c>, <c>not reported</c>, a statement's text; its fields where
    /// facts.json has no words, as those of earlier versions.</summary>
    public string Says => Fields.GetValueOrDefault("says") ?? string.Join(", ", Fields.Where(f => f.Key != "kind").Select(f => $"{f.Key.Replace('_', ' ')} {f.Value}"));

    /// <summary>Whether there is a value: a gap, for whatever reason, has none.</summary>
    public bool HasValue => Kind != "figure" || this["status"] == "reported";

    /// <summary>Whether a newer release of the same publication took its place.</summary>
    public bool IsSuperseded => this["superseded_by"].Length > 0;

    private decimal? Number(string field) => FactNumber.Read(this[field]);
}
