using System.Text.Json;
using ReportKit.Facts;

namespace ReportKit.Rendering;

/// <summary>Writes facts.json: every fact that a country's page could tell.</summary>
internal static class FactsWriter
{
    public static byte[] Write(string title, IReadOnlyList<Fact> facts) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("document", title);
        WriteFacts(json, facts, hasPlaces: true);
        json.WriteEndObject();
    });

    /// <summary>The facts without the files and lines that they stand on, so that a row added elsewhere changes nothing.</summary>
    public static byte[] WriteWithoutPlaces(IReadOnlyList<Fact> facts) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        WriteFacts(json, facts, hasPlaces: false);
        json.WriteEndObject();
    });

    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<Fact> facts, bool hasPlaces)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            WriteContent(json, fact);
            json.WriteString("source", fact.Citation.Source.Value);
            JsonFile.WriteText(json, "locator", fact.Citation.Locator);
            JsonFile.WriteText(json, "note", fact.Note);
            WriteCorrections(json, fact, hasPlaces);
            if (hasPlaces)
            {
                JsonFile.WritePlace(json, "data", fact.Place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter json, Fact fact, bool hasPlaces)
    {
        if (fact.Corrections.Count == 0)
        {
            return;
        }

        json.WriteStartArray("corrections");
        foreach (var correction in fact.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("column", correction.Column);
            json.WriteString("printed", correction.Old);
            json.WriteString("corrected", correction.New);
            json.WriteString("why", correction.Why);
            json.WriteString("source", correction.Source);
            json.WriteString("status", Cells.Text(correction.Status));
            if (hasPlaces)
            {
                JsonFile.WritePlace(json, "data", correction.Place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter json, Fact fact)
    {
        switch (fact)
        {
            case FigureFact figure:
                WriteFigure(json, figure);
                break;
            case StatementFact statement:
                WriteStatement(json, statement);
                break;
            case PlacementFact placement:
                json.WriteString("kind", "placement");
                json.WriteNumber("edition", placement.Edition);
                json.WriteString("tier", Cells.Text(placement.Tier));
                json.WriteString("agreement", placement.Agreement);
                break;
            case ProtocolActFact act:
                json.WriteString("kind", "protocol-act");
                json.WriteString("act", Cells.Text(act.Kind));
                json.WriteString("date", Iso(act.Date));
                break;
            case ProtocolStatusFact status:
                json.WriteString("kind", "protocol-status");
                json.WriteString("status", status.Status);
                json.WriteString("as_of", Iso(status.AsOf));
                break;
            case WorldFact world:
                json.WriteString("kind", "world-figures");
                json.WriteNumber("data_year", world.DataYear);
                json.WriteNumber("edition", world.Edition);
                break;
            case SanctionFact sanction:
                json.WriteString("kind", "sanction");
                json.WriteNumber("fiscal_year", sanction.FiscalYear);
                json.WriteString("clause", sanction.Clause);
                break;
            default:
                json.WriteString("kind", "nothing-found");
                break;
        }
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureFact figure)
    {
        json.WriteString("kind", "figure");
        json.WriteString("indicator", figure.Indicator.Id.Value);
        json.WriteString("period", figure.Period.ToString());
        json.WriteString("status", Cells.Text(figure.Status));
        if (figure.Value is { } value)
        {
            json.WriteString("value_kind", Cells.Text(value.Kind));
            WriteNumber(json, "low", value.Low);
            WriteNumber(json, "high", value.High);
        }

        json.WriteString("unit", figure.Unit.Id);
        JsonFile.WriteText(json, "breakdown", figure.Breakdown);
        WriteTelling(json, figure.Telling);
        JsonFile.WriteText(json, "check", figure.Check);
    }

    private static void WriteStatement(Utf8JsonWriter json, StatementFact statement)
    {
        json.WriteString("kind", "statement");
        json.WriteString("section", Cells.Text(statement.Section));
        json.WriteString("indicator", statement.Indicator.Id.Value);
        json.WriteString("period", statement.Period.ToString());
        json.WriteString("status", Cells.Text(statement.Status));
        json.WriteString("text", statement.Text);
        WriteTelling(json, statement.Telling);
        JsonFile.WriteText(json, "addressee", statement.Addressee);
        JsonFile.WriteText(json, "direction", statement.Direction);
        JsonFile.WriteText(json, "standard", statement.Standard);
        JsonFile.WriteText(json, "statutory", statement.Statutory);
        JsonFile.WriteText(json, "check", statement.Check);
    }

    private static void WriteTelling(Utf8JsonWriter json, Telling telling)
    {
        json.WriteString("modality", Cells.Text(telling.Modality));
        if (telling.Quantifier != Quantifier.Unspecified)
        {
            json.WriteString("quantifier", Cells.Text(telling.Quantifier));
        }

        if (telling.Frequency != Frequency.Unspecified)
        {
            json.WriteString("frequency", Cells.Text(telling.Frequency));
        }

        JsonFile.WriteText(json, "speaker", telling.Speaker);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
