namespace ReportKit.Importing;

/// <summary>Reads the cells of a table as a map says, and says of each that can't be a figure why.</summary>
internal sealed class MappedRows(
    PublishedFile file,
    Release release,
    TableMap map,
    MappedColumns columns,
    ImportRequest request,
    MapVocabulary words,
    ProblemList problems)
{
    private const string NotTaken = "The row wasn't taken in.";

    private readonly RowTally tally = new() { Of = ("cell of figures", "cells of figures") };
    private readonly CountryNames countries = new(request.Sources);
    private readonly MappedFigures figures = new(map, request, words);

    // Countries first: what is wrong with a row of another country is none of this import's.
    private readonly Column[] given =
        [.. Of(map, columns, c => c.Role is not (MapRole.Figures or MapRole.Nothing)).OrderBy(c => c.Map.Role != MapRole.Country)];

    private readonly Column[] filters = [.. Of(map, columns, c => c.Role == MapRole.Nothing && c.Words.Count > 0)];
    private readonly Column[] values = [.. Of(map, columns, c => c.Role == MapRole.Figures)];
    private readonly MappedValue blank = map.Values.GetValueOrDefault("", MappedValue.None);

    /// <summary>Reads the rows behind the header.</summary>
    public ImportedFile Read(IPublishedTable table)
    {
        while ((map.LastRow is not { } last || table.Row < last) && table.Read())
        {
            if (map.LastRow < table.Row)
            {
                break;
            }

            Take(table);
        }

        return figures.End(file, release, tally, problems);
    }

    private void Take(IPublishedTable table)
    {
        // A cell that is empty because it goes on from the one above goes on though its own row says nothing.
        foreach (var column in given.Where(c => c.Map.FillsDown && table[c.Number].Length > 0))
        {
            column.Above = TableMap.Plain(table[column.Number]);
        }

        var said = values.Count(c => table[c.Number].Length > 0 || blank.Status.Length > 0);
        tally.Count("empty", values.Length - said);
        if (said == 0 || IsBlank(table))
        {
            tally.Count("empty", said);
        }
        else if (map.LeftOut.Contains(table.Row) || filters.Any(c => IsLeftOut(c, TableMap.Plain(table[c.Number]))))
        {
            tally.Count("left out by the map", said);
        }
        else if (PartOf(table, said) is { } part)
        {
            foreach (var column in values.Where(c => table[c.Number].Length > 0 || blank.Status.Length > 0))
            {
                Take(table, column, part.With(column.Map.Part));
            }
        }
    }

    private static bool IsBlank(IPublishedTable table) => Enumerable.Range(0, table.Count).All(i => table[i].Length == 0);

    private static bool IsLeftOut(Column column, string text) =>
        column.Map.Words.TryGetValue(text, out var meaning) && meaning.Part is null;

    // What a row says of all its figures; null where they can't be taken.
    private FigurePart? PartOf(IPublishedTable table, int said)
    {
        var part = map.Part;
        foreach (var column in given)
        {
            var text = TableMap.Plain(table[column.Number]);
            text = text.Length == 0 && column.Map.FillsDown ? column.Above : text;
            if (table.IsFormula(column.Number))
            {
                return Refuse(
                    table, column, "of rows with a formula", said, "The cell is a formula, so that nobody knows what was published.");
            }

            if (column.Map.Words.TryGetValue(text, out var meaning))
            {
                if (meaning.Part is null)
                {
                    tally.Count("left out by the map", said);
                    return null;
                }

                part = part.With(meaning.Part);
            }
            else if (column.Map.LeavesOutOthers)
            {
                tally.Count("left out by the map", said);
                return null;
            }
            else if (Meaning(table, column, text, said) is { } read)
            {
                part = part.With(read);
            }
            else
            {
                return null;
            }

            if (part.Country is { } country && !request.Takes(country))
            {
                tally.Count("of other countries", said);
                return null;
            }
        }

        return part;
    }

    // Of a text that the map has no word for.
    private FigurePart? Meaning(IPublishedTable table, Column column, string text, int said)
    {
        var (role, part) = (column.Map.Role, new FigurePart(column.Map.Place));
        if (text.Length == 0)
        {
            return Refuse(
                table,
                column,
                "of rows with an empty cell",
                said,
                $"The cell is empty, and should say the {Cells.Text(role)}. If it goes on from the one above, write fill-down: true "
                + $"({column.Map.Place}); if empty means something, write it under words as \"\".");
        }

        switch (role)
        {
            case MapRole.Country:
                return CountryOf(text) is { } country ? part with { Country = country }
                    : RefuseCountry(table, column, text, said);
            case MapRole.Period:
                return PeriodReading.Read(text, column.Map, words.Editions) is { } period ? part with { Period = period }
                    : Refuse(
                        table,
                        column,
                        "of rows with a period that can't be read",
                        said,
                        $"'{text}' isn't {PeriodReading.Shown(column.Map.Form)}. Write what it means under words, or another form "
                        + $"({column.Map.Place}).");
            case MapRole.Indicator when words.WrongIndicator(text) is null:
                return part with { Indicator = text };
            case MapRole.Unit when words.WrongUnit(text) is null:
                return part with { Unit = text };
            case MapRole.Breakdown when GlotipWords.IsOfCountries(column.Map.Dimension) && !words.HasCategory(column.Map.Dimension, text):
                return CountryOf(text) is { } named ? CategoryOf(part, column, named) : RefuseCountry(table, column, text, said);
            case MapRole.Breakdown when words.WrongCategory(column.Map.Dimension, text, column.Map.Labels) is null:
                return CategoryOf(part, column, text);
            default:
                return RefuseWord(table, column, text, said);
        }
    }

    private string? CountryOf(string text) => countries.HasCode(text) ? text : countries.Find(text);

    private static FigurePart CategoryOf(FigurePart part, Column column, string category) =>
        part with { Breakdown = new Dictionary<string, string>(StringComparer.Ordinal) { [column.Map.Dimension] = category } };

    private void Take(IPublishedTable table, Column column, FigurePart part)
    {
        if (part.Country is not { } country || part.Period is not { } period || part.Indicator is not { } id)
        {
            Refuse(table, column, "of which something isn't known", 1, "The map doesn't say country, period and indicator of this figure.");
            return;
        }

        if (!request.Takes(country))
        {
            tally.Count("of other countries");
            return;
        }

        var indicator = words.IndicatorOf(id)!;
        if (words.UnitOf(indicator, part.Unit) is not { } unit)
        {
            Refuse(
                table,
                column,
                "with a unit that doesn't fit",
                1,
                part.Unit is null
                    ? $"Figures of {id} need their unit: {indicator.UnitsInWords}."
                    : FigurePartReader.WrongUnit(indicator, part.Unit));
            return;
        }

        if (ValueOf(table, column, unit) is { } value)
        {
            figures.Add(
                new FigureKey(country, id, period, unit.Id, figures.BreakdownOf(part)),
                new MappedFigure(value, part, table.CellOf(column.Number), PlaceOf(table, column)));
        }
    }

    private MappedValue? ValueOf(IPublishedTable table, Column column, Unit unit)
    {
        var text = table[column.Number];
        if (table.IsFormula(column.Number))
        {
            Refuse(table, column, "with a formula", 1, "The cell is a formula, so that nobody knows what was published.", "It");
            return null;
        }

        if (map.Values.TryGetValue(TableMap.Plain(text), out var meant))
        {
            if (meant.Status.Length == 0)
            {
                tally.Count("empty");
                return null;
            }

            return meant;
        }

        if (map.Numbers.Read(text, table.IsNumber(column.Number)) is not { } number)
        {
            Refuse(
                table,
                column,
                "that aren't a number",
                1,
                $"'{text}' isn't a number {map.Numbers}, nor a text under values of {map.File}.{MarkHint(text)}",
                "It");
            return null;
        }

        if (unit.Kind == UnitKind.Count && number.Contains('.', StringComparison.Ordinal))
        {
            Refuse(table, column, "that aren't a number", 1, $"'{text}' {unit.Plural} can't be: a count is a whole number.", "It");
            return null;
        }

        return new MappedValue(number, Cells.Text(FactStatus.Reported));
    }

    // 1,234 where the map says nothing of a mark between thousands.
    private string MarkHint(string text) => map.Numbers.Thousands.Length > 0 ? "" : NumberForm.AllThousands
        .Where(mark => mark != map.Numbers.Decimal && new NumberForm(mark, map.Numbers.Decimal).Read(text, isNumber: false) is not null)
        .Select(mark => $" If that stands between thousands, write thousands: \"{mark}\" in the map.").FirstOrDefault() ?? "";

    private FigurePart? RefuseCountry(IPublishedTable table, Column column, string text, int said)
    {
        problems.Warning(
            ProblemCodes.UnknownCountry,
            $"'{text}' isn't a country or area of countries.csv, nor a spelling of country-names.csv.{countries.Hint(text)} {NotTaken} "
            + "'reportkit countries map' enters what the name means, if that is clear; what it means in this file alone, or "
            + $"{TableMap.LeaveOut}, can stand under words ({column.Map.Place}).",
            PlaceOf(table, column),
            text);
        tally.Refuse("of a country or area that isn't known", said);
        return null;
    }

    private FigurePart? RefuseWord(IPublishedTable table, Column column, string text, int said)
    {
        problems.Warning(
            ProblemCodes.UnknownWord,
            $"The map doesn't say what '{text}' means.{NearMatch.Hint(text, column.Map.Words.Keys)} {NotTaken} Write it under words of "
            + $"'{column.Map.Name}' ({column.Map.Place}), or {TableMap.LeaveOut}.",
            PlaceOf(table, column),
            text);
        tally.Refuse("with a word that isn't known", said);
        return null;
    }

    private FigurePart? Refuse(IPublishedTable table, Column column, string fate, int said, string message, string what = "The row")
    {
        problems.Warning(
            ProblemCodes.RefusedCell, $"{table.CellOf(column.Number)}: {message} {what} wasn't taken in.", PlaceOf(table, column), fate);
        tally.Refuse(fate, said);
        return null;
    }

    private FilePlace PlaceOf(IPublishedTable table, Column column) => new(file.Shown, table.Row, column.Number + 1);

    private static IEnumerable<Column> Of(TableMap map, MappedColumns columns, Func<MapColumn, bool> isOne) =>
        map.Columns.Index().Where(c => isOne(c.Item)).Select(c => new Column(c.Item, columns.Numbers[c.Index]));

    private sealed record Column(MapColumn Map, int Number)
    {
        /// <summary>The last text above an empty cell.</summary>
        public string Above { get; set; } = "";
    }
}
