using System.Globalization;
using ReportKit.Diagnostics;

namespace ReportKit.Facts;

/// <summary>A fact as facts.json records it.</summary>
/// <param name="Id">Unique in the document: <c>MNG.victims-detected.2017.victims.unodc-2025</c>, <c>PRK-2018-PROT-05</c>.</param>
/// <param name="Kind">figure, statement, placement, protocol-act, protocol-status, world-figures, sanction or nothing-found.</param>
/// <param name="Fields">What it says, by the names of facts.json, in their order; without id, source, locator and place.</param>
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

    /// <summary>What the fact is about, without what it says of it: <c>convictions 2017</c>, <c>tier 2018</c>.</summary>
    public string Subject => Kind switch
    {
        "figure" => Joined(this["indicator"], this["period"], this["breakdown"]),
        "statement" => Joined(this["section"], this["indicator"]),
        "placement" => $"tier {this["edition"]}",
        "protocol-act" => $"UN Protocol, {this["act"]}",
        "protocol-status" => "UN Protocol, status",
        "world-figures" => $"world {this["data_year"]}",
        "sanction" => $"sanctions {this["fiscal_year"]}",
        _ => Id.Split('.') is [_, var what, ..] ? what.Replace('-', ' ') : Kind,
    };

    /// <summary>What it says, for a reader: <c>1,234 persons</c>, <c>1 to 4 victims</c>, <c>not reported</c>, a statement's text.</summary>
    public string Says => Kind switch
    {
        "figure" => FigureText(),
        "statement" => this["text"],
        "placement" => TierText(this["tier"]),
        "protocol-act" => this["date"],
        "protocol-status" => $"{this["status"]} ({this["as_of"]})",
        "nothing-found" => $"nothing found in {Source}",
        _ => string.Join("; ", Fields.Where(f => f.Key != "kind").Select(f => $"{f.Key.Replace('_', ' ')} {f.Value}")),
    };

    /// <summary>Whether there is a value: a gap, for whatever reason, has none.</summary>
    public bool HasValue => Kind != "figure" || this["status"] == "reported";

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(p => p.Length > 0));

    private static string TierText(string tier) => tier switch
    {
        "one" => "Tier 1",
        "two" => "Tier 2",
        "two-watch-list" => "Tier 2 Watch List",
        "three" => "Tier 3",
        "special-case" => "Special Case",
        _ => tier,
    };

    private string FigureText()
    {
        if (!HasValue)
        {
            return this["status"].Replace('-', ' ');
        }

        var number = (Low, High) switch
        {
            ({ } low, { } high) when low == high => FactNumber.Text(low),
            ({ } low, { } high) => $"{FactNumber.Text(low)} to {FactNumber.Text(high)}",
            ({ } low, null) => $"{FactNumber.Text(low)} or more",
            (null, { } high) => $"up to {FactNumber.Text(high)}",
            _ => "a value without bounds",
        };
        return $"{number} {this["unit"]}".TrimEnd();
    }

    private decimal? Number(string field) => FactNumber.Read(this[field]);
}
