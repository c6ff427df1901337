namespace ReportKit.Importing;

/// <summary>Gathers the placements of a file, and holds them to those that the project has.</summary>
internal sealed class TierRows(PublishedFile file, ImportRequest request, IReadOnlyDictionary<string, string> codes)
{
    private const string Table = "tiers";
    private const int Most = 200_000;

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new() { Of = ("cell of a tier", "cells of tiers") };
    private readonly CountryNames countries = new(request.Sources);
    private readonly List<TierPlacement> placements = [];
    private readonly KnownEditions editions = new(request.Sources, "tiers");
    private readonly HashSet<(string, string)> undecided = [];
    private readonly List<ImportedRow> rows = [];
    private readonly ImportedTable table = new(request.Sources.Schemas[Table]);

    private readonly ILookup<(string, int), SourceRow> known = request.Sources[Table]
        .ToLookup(row => (row["iso3"], row.Number("edition") ?? 0));

    /// <summary>Whether the file shows that its numbers are those of the tiers.</summary>
    private bool isNamed;

    /// <summary>Takes the row that a table is at.</summary>
    public void Take(IPublishedTable from, TierColumns columns)
    {
        if (from is MarkupTable { IsCut: true })
        {
            throw new UnreadableFileException(
                $"A cell on line {from.Line} is longer than any of this table can be. Nothing of the file was used.");
        }

        var (name, code) = (TipReport.Plain(Cell(columns.Name)), TipReport.Plain(Cell(columns.Code)));
        var cells = columns.Placements.Select(p => (p.Column, p.Edition, Text: TipReport.Plain(from[p.Column]))).ToList();
        if (name.Length == 0 && code.Length == 0)
        {
            tally.Count("of rows without a country", cells.Count);
            return;
        }

        var at = TipReport.PlaceOf(file, from, name.Length > 0 ? columns.Name : columns.Code);
        if (columns.Name >= 0 && TipReport.NameOf(name) is "country" or "countryname" or "name")
        {
            tally.Count("of rows that repeat the header", cells.Count);
        }
        else if (CountryOf(name, code, at) is not { } country)
        {
            tally.Refuse("of a country that isn't known", cells.Count);
        }
        else if (!request.Takes(country))
        {
            tally.Count("of other countries", cells.Count);
        }
        else
        {
            cells.ForEach(c => Take(from, country, c.Column, c.Edition ?? TipReport.Year(TipReport.Plain(Cell(columns.Edition))), c.Text));
        }

        string Cell(int column) => column < 0 ? "" : from[column];
    }

    /// <summary>What all rows made.</summary>
    public ImportedFile End()
    {
        RefuseNumbers();
        var read = placements.Select(Read).OfType<TierPlacement>().ToList();
        foreach (var same in read.GroupBy(p => (p.Country, p.Edition)))
        {
            Add([.. same]);
        }

        // Whatever was taken in, a file is of the editions that it has columns or rows for.
        var found = problems.ToSorted();
        return editions.Taken is not { Count: > 0 } releases
            ? throw (found.Count > 0 ? new UnreadableFileException([.. found, Empty()]) : new UnreadableFileException(Empty().Message))
            : new ImportedFile(file, releases, rows, tally, found)
            {
                Covers = CoveredBy(),
                Undecided = undecided,
                KeepsMissing = true,
                HasEditions = true,
            };
    }

    private Problem Empty() => new(
        Severity.Error,
        ProblemCodes.UnreadablePublication,
        "Nothing of the file can be taken in: it has no tier of a country and edition that the project knows.",
        new FilePlace(file.Shown));

    private void Take(IPublishedTable from, string country, int column, int? edition, string text)
    {
        var place = TipReport.PlaceOf(file, from, column);
        if (edition is not { } year)
        {
            Refuse(ProblemCodes.RefusedCell, $"{country}: the row doesn't say of which edition its tier is.", place, "year");
        }
        else if (!editions.Has(year, place, problems))
        {
            tally.Refuse("of editions that editions.csv lacks");
        }
        else if (from.IsFormula(column))
        {
            Refuse(
                ProblemCodes.RefusedCell,
                $"{country} {year}: {from.LocatorOf(column)} is reckoned by the file itself, so that it needn't be what was published.",
                place,
                "formula");
            Leave(country, year);
        }
        else
        {
            editions.Take(year);
            placements.Add(new TierPlacement(country, year, text, place, from.CellOf(column)));
            if (placements.Count > Most)
            {
                throw new UnreadableFileException(
                    $"The file has more than {Counted.Number(Most)} tiers, and all editions together have some thousand. It wasn't read.");
            }
        }
    }

    private void Refuse(string code, string message, FilePlace place, string cause)
    {
        problems.Warning(code, $"{message} The tier wasn't taken in.", place, cause);
        tally.Refuse("refused");
    }

    // The name decides; a code does where there is no name that is known. NA is Namibia and the mark of a missing code.
    private string? CountryOf(string name, string code, FilePlace place)
    {
        var named = name.Length == 0 ? null : countries.Find(name);
        var isCode = code.Length > 0 && !TierWords.IsNumber(code) && !(name.Length > 0 && TipReport.IsBlank(code));
        var coded = isCode ? countries.Find(code) : null;
        if (named is not null && coded is not null && named != coded && code.Length == 3 && countries.HasCode(code))
        {
            problems.Warning(
                ProblemCodes.RefusedCell,
                $"The name '{name}' is {named}, and the code beside it is {coded}. The row wasn't taken in.",
                place,
                "two countries");
            return null;
        }

        if ((named ?? coded) is { } country)
        {
            return country;
        }

        var shown = name.Length > 0 ? name : code;
        problems.Warning(ProblemCodes.UnknownCountry, CountryNames.Unknown($"'{shown}'", countries.Hint(shown)), place, shown);
        return null;
    }

    // 3 is Tier 3 in one file and the Watch List in the next: numbers count only where the file itself or the call says what they mean.
    private void RefuseNumbers()
    {
        var numbers = placements.Where(p => TierWords.IsNumber(p.Text) && !codes.ContainsKey(TierWords.NumberOf(p.Text))).ToList();
        var values = numbers.Select(p => TierWords.NumberOf(p.Text)).Distinct()
            .OrderBy(n => decimal.Parse(n, CultureInfo.InvariantCulture)).ToList();
        isNamed = values.TrueForAll(v => v is "1" or "2" or "3") && !codes.Keys.Any(TierWords.IsNumber)
            && placements.Exists(p => TierWords.Find(p.Text) == "2WL");

        // A stray number among words costs itself; a file of numbers is no table that can be read yet.
        if (!isNamed && numbers.Count * 2 >= placements.Count(p => !TipReport.IsBlank(p.Text)) && numbers is [var first, ..])
        {
            throw new UnreadableFileException([
                new Problem(
                    Severity.Error,
                    ProblemCodes.UnexplainedNumbers,
                    $"The file writes tiers as numbers ({string.Join(", ", values.Take(10))}), and files differ in what those mean: 3 is "
                    + "Tier 3 in one and the Watch List in the next. Look it up where the file is described, and say it for each: "
                    + "--codes 1=1,2=2,3=2WL,4=3,5=SC (1, 2, 2WL, 3, SC or none behind the sign).",
                    first.Place),
            ]);
        }
    }

    private TierPlacement? Read(TierPlacement placement)
    {
        var text = placement.Text;
        var word = TierWords.KeyOf(text);
        if (!codes.TryGetValue(word, out var tier))
        {
            tier = TipReport.IsBlank(text) ? TierWords.None
                : !TierWords.IsNumber(text) ? TierWords.Find(text)
                : isNamed ? word
                : null;
        }

        if (tier == TierWords.None)
        {
            tally.Count("without a tier");
            return null;
        }

        if (tier is null)
        {
            Refuse(placement);
            return null;
        }

        return placement with { Tier = tier };
    }

    private void Refuse(TierPlacement placement)
    {
        var (text, isNumber) = (placement.Text, TierWords.IsNumber(placement.Text));
        Refuse(
            isNumber ? ProblemCodes.UnexplainedNumbers : ProblemCodes.UnknownWord,
            $"{placement.Country} {placement.Edition}: '{text}' isn't a tier that this import knows: Tier 1, Tier 2, Tier 2 Watch List, "
            + $"Tier 3, Special Case. If it is one, say which, as in --codes {(isNumber ? $"{text}=3" : $"\"{text}=3\"")}.",
            placement.Place,
            text);
        Leave(placement.Country, placement.Edition);
    }

    private void Add(List<TierPlacement> same)
    {
        var first = same[0];
        if (same.Exists(p => p.Tier != first.Tier))
        {
            problems.Warning(
                ProblemCodes.AmbiguousKey,
                $"{string.Join(", ", same.Select(p => $"{p.Locator} says '{p.Text}'"))}, all of {first.Country} {first.Edition}. "
                + "None of them was taken in.",
                first.Place,
                "ambiguous");
            tally.Refuse("repeated with different tiers", same.Count);
            Leave(first.Country, first.Edition);
            return;
        }

        tally.Count("repeated with the same tier", same.Count - 1);
        var there = known[(first.Country, first.Edition)].ToList();
        if (there.Find(r => r["tier"] == first.Tier) is { } row)
        {
            rows.Add(table.CopyOf(row));
            tally.Count(row["agreement"] == "reckoned" ? "that the project reckoned alike" : "that the project has too");
        }
        else if (there is [var other, ..])
        {
            problems.Warning(
                ProblemCodes.OtherInProject,
                $"{first.Country} {first.Edition}: '{first.Text}', and {other.Place} has {other["tier"]} ({other["source"]}, "
                + $"{other["agreement"]}). Nothing was chosen: what the project has stays.",
                first.Place,
                $"{first.Country} {first.Edition}");
            tally.Refuse("that the project has otherwise");
            Leave(first.Country, first.Edition);
        }
        else
        {
            rows.Add(table.Row(
                ("iso3", first.Country),
                ("edition", first.Edition.ToString(CultureInfo.InvariantCulture)),
                ("tier", first.Tier),
                ("agreement", "single"),
                ("source", editions.SourceOf(first.Edition)),

                // The source is the report, of which several files may have been taken.
                ("locator", $"{file.Name}, {first.Locator}")));
            tally.Count("that are new");
        }
    }

    // What the file says isn't known, or isn't taken: that it lacks the project's row would be wrong to say.
    private void Leave(string country, int edition)
    {
        foreach (var row in known[(country, edition)])
        {
            undecided.Add((Table, table.Schema.KeyOf(row)));
        }
    }

    // Rows of the file's editions from the report itself: what another source says is missed in no table of the report.
    private Func<string, SourceRow, bool> CoveredBy()
    {
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var ids = editions.Sources;
        return (name, row) => name == Table && (keys.Contains(table.Schema.KeyOf(row))
            || (request.Takes(row["iso3"]) && ids.Contains(row["source"])));
    }
}
