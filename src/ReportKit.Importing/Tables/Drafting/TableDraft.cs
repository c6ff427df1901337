namespace ReportKit.Importing;

/// <summary>Writes the map of a file as far as it can be told from the file, with what has to be filled in.</summary>
internal sealed class TableDraft
{
    private const int Beside = 34;
    private const int MostValues = 30;
    private const int ShortestWord = 4;

    private readonly StringBuilder text = new();
    private readonly TableInspection table;
    private readonly IReadOnlyList<ColumnGuess> guesses;
    private readonly MapVocabulary words;
    private readonly string? country;

    private TableDraft(TableInspection table, SourceSet sources)
    {
        this.table = table;
        words = new MapVocabulary(sources);
        guesses = new ColumnGuesser(sources, words).Guess(table);
        country = sources.Settings.AllCountries.Select(c => c.Text).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>The map of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">What was seen of it.</param>
    /// <param name="sources">The project's tables.</param>
    public static string Write(PublishedFile file, TableInspection table, SourceSet sources) =>
        new TableDraft(table, sources).Write(OneLine(file.Name));

    private string Write(string file)
    {
        var of = table.Sheet.Length > 0 ? $" in its sheet '{OneLine(table.Sheet)}'" : "";
        Comment($"What {file} holds{of}, for 'reportkit import table'. A draft: row {table.Header} seems to name the columns,");
        Comment($"and {Counted.Of(table.Rows, "row")} follow. Fill in each {TableMap.Open}, and look at the rest. "
            + "docs/importing.md has all keys.");
        Blank();
        WriteSource(file);
        WriteWhole();
        WriteMarks();
        WriteValues();
        Line("columns:");
        foreach (var guess in guesses)
        {
            WriteColumn(guess);
        }

        return $"{text}";
    }

    private void WriteSource(string file)
    {
        Line("source:");
        Line($"  id: {IdOf(file)}", "a short name: the day of each release is put behind it");
        Line($"  producer: {TableMap.Open}", "who publishes the file");
        Line($"  title: {TableMap.Open}", "what the publication is called; of several tables, say which one this is");
        Line($"  class: {TableMap.Open}", "C: a record of the country, D: civil society, F: media and academia, G: a multilateral body");
        Line($"  licence: {TableMap.Open}", "on what terms its figures may be used");
        Line("  url: \"\"", "where it is found: https://…");
        Line("  released: \"\"", "the day of the release; else with each import: --released 2026-02-01");
        Blank();
    }

    private void WriteWhole()
    {
        if (table.Sheet.Length > 0)
        {
            var others = table.Others.Count == 0 ? "" : $"the others: {string.Join(", ", table.Others.Select(OneLine))}";
            Line($"sheet: {Quoted(table.Sheet)}", others);
        }

        Line($"header: {table.Header}", "the row with the names of the columns");
        if (!guesses.Any(g => g.Role == MapRole.Country))
        {
            Line(
                $"{TableMap.CountryKey}: {country ?? TableMap.Open}",
                country is null ? "the country that all figures are of" : "that of the project");
        }

        if (!guesses.Any(g => g.Role == MapRole.Period || g.Year.Length > 0))
        {
            Line($"{TableMap.PeriodKey}: {TableMap.Open}", "the year that all figures are of, or a column of the kind period");
        }
    }

    private void WriteMarks()
    {
        var marked = guesses.Where(g => g.Role == MapRole.Figures).SelectMany(g => g.Column.Marked).Distinct().ToList();
        var (forms, example) = FileMarks.Of(marked);
        if (forms.Count == 0)
        {
            Line($"thousands: {TableMap.Open}", "several marks are used: those of most numbers, as \",\"; others are then refused");
            Line($"decimal: {TableMap.Open}", "the mark before a fraction, as \".\"");
        }
        else if (forms.Count > 1)
        {
            var meanings = forms.Select(f =>
                $"{f.Read(example, isNumber: false)} (thousands: {Quoted(f.Thousands)}, decimal: {Quoted(f.Decimal)})");
            Comment($"'{OneLine(example)}' may be {string.Join(" or ", meanings)}:");
            Line($"thousands: {TableMap.Open}");
            Line($"decimal: {TableMap.Open}");
        }
        else if (forms[0] is var form && (form.Thousands.Length > 0 || form.Decimal != "."))
        {
            Line($"thousands: {Quoted(form.Thousands)}");
            Line($"decimal: {Quoted(form.Decimal)}");
        }

        Blank();
    }

    private void WriteValues()
    {
        var found = guesses.Where(g => g.Role == MapRole.Figures).SelectMany(g => g.Column.Texts)
            .GroupBy(t => t.Text, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Sum(t => t.Times)).ToList();
        if (found.Count == 0)
        {
            return;
        }

        Comment(
            "What stands in the place of a number: why there is none (not-reported, no-information, not-applicable, withheld), a value");
        Comment("(0, \"<5\", 1..4), or leave-out where it says nothing.");
        Line("values:");
        foreach (var text in found.Take(MostValues))
        {
            Line($"  {Quoted(text.Key)}: {TableMap.Open}", $"{Times(text.Sum(t => t.Times))}, first {text.First().First}");
        }

        if (found.Count > MostValues)
        {
            Comment($"and {found.Count - MostValues} more, which are refused unless they are written here", "  ");
        }

        Blank();
    }

    private void WriteColumn(ColumnGuess guess)
    {
        var column = guess.Column;
        var isRepeated = column.Heading.Length == 0
            || table.Columns.Count(c => string.Equals(c.Heading, column.Heading, StringComparison.OrdinalIgnoreCase)) > 1;
        var heading = isRepeated && column.Heading.Length > 0 ? $", '{OneLine(column.Heading)}'" : "";
        Comment($"{column.Letter}{heading}: {SeenIn(column)}", "  ");
        var name = isRepeated ? column.Letter : Quoted(column.Heading);
        if (guess is { Role: MapRole.Nothing } || (guess is { Role: { } role, Words: [], Year: "" } && role is MapRole.Country))
        {
            Line($"  {name}: {Cells.Text(guess.Role!.Value)}");
            return;
        }

        Line($"  {name}:");
        Line(
            $"    is: {(guess.Role is { } known ? Cells.Text(known) : TableMap.Open)}",
            guess.Role is null ? "indicator, breakdown (with dimension:), unit, country, or nothing (then without words)" : "");
        switch (guess.Role)
        {
            case MapRole.Period when guess.Form != PeriodForm.Year:
                Line(
                    $"    form: {(guess.Form is { } form ? Cells.Text(form) : TableMap.Open)}",
                    guess.Form is null ? "year, split-year (2019/20), month or kit" : "");
                if (guess.Form == PeriodForm.SplitYear)
                {
                    Line($"    year-begins: {TableMap.Open}", "the month in which such a year begins: 7 for July");
                }

                break;
            case MapRole.Breakdown:
                Line($"    dimension: {guess.Dimension}");
                break;
            case MapRole.Figures:
                WriteFigures(guess);
                break;
        }

        WriteWords(guess);
    }

    private void WriteFigures(ColumnGuess guess)
    {
        if (guess.Year.Length > 0)
        {
            Line($"    period: {guess.Year}");
        }

        // Where one column has all numbers, another says what they are.
        if (guesses.Count(g => g.Role == MapRole.Figures) == 1 && guesses.Any(g => g.Role is MapRole.Indicator or null))
        {
            Comment("indicator: where no column says what is counted", "    ");
            return;
        }

        var heading = guess.Year.Length > 0 ? "" : guess.Column.Heading;
        var same = words.Indicators.FirstOrDefault(i => string.Equals(i.Label, heading, StringComparison.OrdinalIgnoreCase));
        Line($"    indicator: {same?.Id.Value ?? TableMap.Open}", same is null ? Near(heading, "what is counted") : "");
        if (same is not null && words.UnitOf(same, null) is null)
        {
            Line($"    unit: {TableMap.Open}", same.UnitsInWords);
        }
    }

    private void WriteWords(ColumnGuess guess)
    {
        if (guess.Words.Count == 0)
        {
            return;
        }

        Line("    words:", guess.Role == MapRole.Country ? "names that aren't known: a code, or leave-out" : "");
        var seen = guess.Column.Texts.ToDictionary(t => t.Text, t => t.Times, StringComparer.OrdinalIgnoreCase);
        foreach (var word in guess.Words)
        {
            var isKnown = guess.Meanings.TryGetValue(word, out var meaning);
            Line(
                $"      {Quoted(word)}: {(isKnown ? meaning : TableMap.Open)}",
                isKnown ? "" : guess.Role is MapRole.Indicator or null ? Near(word, Times(seen[word])) : Times(seen[word]));
        }
    }

    private string Near(string word, string otherwise)
    {
        var labels = words.Indicators.ToLookup(i => i.Label, i => i.Id.Value);
        var near = NearMatch.Find(word, labels.Select(l => l.Key)).Select(label => labels[label].First()).ToList();
        return near.Count > 0 ? $"{string.Join(" or ", near)}?" : $"{otherwise}: reportkit list indicators{LikeOf(word, labels)}";
    }

    // Of 'Victims found', the word that labels have.
    private static string LikeOf(string word, ILookup<string, string> labels) => word
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestWord && w.All(char.IsLetter))
        .OrderBy(w => labels.Count(l => l.Key.Contains(w, StringComparison.OrdinalIgnoreCase)))
        .Where(w => labels.Any(l => l.Key.Contains(w, StringComparison.OrdinalIgnoreCase)))
        .Select(w => $" --like {w.ToLowerInvariant()}").FirstOrDefault() ?? "";

    private static string SeenIn(ColumnTexts column)
    {
        var seen = new List<string>();
        if (column.Numbers > 0)
        {
            seen.Add(column.Years is { Count: > 0 } years
                ? $"years from {years.Min} to {years.Max}"
                : Counted.Of(column.Numbers, "number"));
        }

        var texts = column.Texts.Count();
        if (texts > 0 || column.HasMany)
        {
            seen.Add(column.HasMany ? "many texts" : texts == 1 ? $"'{OneLine(column.Texts.First().Text)}'" : Counted.Of(texts, "text"));
        }

        if (column.Formulas > 0)
        {
            seen.Add($"{Counted.Of(column.Formulas, "formula")}, which {(column.Formulas == 1 ? "isn't" : "aren't")} read");
        }

        if (column.Empty > 0)
        {
            seen.Add($"{Counted.Number(column.Empty)} empty");
        }

        return seen.Count == 0 ? "nothing" : string.Join(", ", seen);
    }

    private static string Times(int times) => times == 1 ? "once" : $"{Counted.Number(times)} times";

    // police-2025.xlsx is a release of police.
    private static string IdOf(string file)
    {
        var name = Regex.Replace(Path.GetFileNameWithoutExtension(file).ToLowerInvariant(), "[^a-z]+", "-").Trim('-');
        return name.Length > 0 ? name : TableMap.Open;
    }

    private static string Quoted(string text) => YamlQuotes.Around(text);

    private static string OneLine(string text) => string.Concat(TableMap.Plain(text).Select(c => char.IsControl(c) ? ' ' : c));

    private void Comment(string comment, string indent = "") => text.Append(indent).Append("# ").Append(comment).Append('\n');

    private void Line(string line, string comment = "") => text
        .Append(comment.Length > 0 ? $"{line.PadRight(Beside)} # {OneLine(comment)}" : line).Append('\n');

    private void Blank() => text.Append('\n');
}
