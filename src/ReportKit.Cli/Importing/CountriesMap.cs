using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>Spellings on their way into country-names.csv: read, held to what is known, written whole or not at all.</summary>
internal sealed class CountriesMap(ProjectCall call)
{
    private const string Table = "country-names";

    private readonly List<(string Row, int Line)> written = [];
    private int known;
    private int open;

    public int Run()
    {
        var sources = new SourceReader(call.Inputs.DataFolder, "data").Read().Value;
        var problems = new ProblemList();
        var spellings = call.Of(CountriesCommand.From) is { } from ? OfFile(from, problems) : OfCall();
        var fresh = Sound(spellings, sources, problems);
        if (problems.HasErrors)
        {
            return call.Fail(problems.ToSorted(), "Nothing was written.");
        }

        if (fresh.Count > 0)
        {
            Write(fresh, sources.Schemas[Table]);
        }

        var isWritten = fresh.Count > 0 && !call.Of(CountriesCommand.DryRun);
        return call.End(
            new CountriesMapJson(isWritten, fresh.Select(s => new SpellingJson(s.Name, s.Code)), known, open),
            () => Tell(sources.Schemas[Table]));
    }

    private List<Spelling> OfCall()
    {
        var words = call.Of(CountriesCommand.Pairs);
        return words is []
            ? throw new UsageException("Say which name means which country: \"Rep. of Exampleland\" XAA; or --from FILE.")
            : words.Length % 2 == 1 ? throw new UsageException(
                $"Names and codes come in pairs, and '{words[^1]}' has none beside it. A name of several words needs quotation marks.")
            : [.. words.Chunk(2).Select(pair => Of(pair[0].Trim(), pair[1].Trim(), new FilePlace("the call")))];
    }

    private static Spelling Of(string name, string code, FilePlace place) => new(name, code.ToUpperInvariant(), place);

    private List<Spelling> OfFile(string path, ProblemList problems)
    {
        if (call.Of(CountriesCommand.Pairs) is not [])
        {
            throw new UsageException("Give names and codes, or --from FILE, and not both.");
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}' (--from).");
        }

        var shown = Inputs.ShowPath(path);
        try
        {
            using var tables = PublishedFile.Open(path, shown).OpenTables();
            using var table = tables.Tables.First();
            if (TableColumns.Find(table, ["name", "iso3"], out var missing) is not { } columns)
            {
                throw new UnreadableFileException($"It needs the columns name and iso3; no row names {string.Join(" and ", missing)}.");
            }

            var spellings = new List<Spelling>();
            while (table.Read())
            {
                var (name, code) = (table[columns["name"]], table[columns["iso3"]]);
                if (code.Length > 0)
                {
                    spellings.Add(Of(name, code, new FilePlace(shown, table.Row, columns["iso3"] + 1)));
                }
                else if (name.Length > 0)
                {
                    open++;
                }
            }

            return spellings;
        }
        catch (UnreadableFileException e)
        {
            problems.Error(ProblemCodes.UnreadablePublication, e.Message, new FilePlace(shown));
            return [];
        }
    }

    private List<Spelling> Sound(List<Spelling> spellings, SourceSet sources, ProblemList problems)
    {
        var hints = new CountryHints(sources.Tables);
        var codes = sources["countries"].Select(row => row["iso3"]).ToHashSet(StringComparer.Ordinal);
        var rows = sources[Table].ToDictionary(row => row["name"], StringComparer.Ordinal);
        var fresh = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            var (meanings, key) = (hints.Meanings(spelling.Name), CountryHints.Key(spelling.Name));
            var complaint = key.Length == 0 ? $"'{spelling.Name}' has no letters, so that it can't be a name."
                : !codes.Contains(spelling.Code)
                    ? $"'{spelling.Code}' ('{spelling.Name}') isn't in countries.csv.{hints.For(spelling.Code)}"
                : fresh.TryGetValue(key, out var other) && other.Code != spelling.Code
                    ? $"'{spelling.Name}' stands here for {hints.WithName(other.Code)} and for {hints.WithName(spelling.Code)}. "
                        + "Remove one."
                : rows.TryGetValue(spelling.Name, out var there) && there["iso3"] != spelling.Code
                    ? $"'{spelling.Name}' means {hints.WithName(there["iso3"])} already ({there.Place}), and here "
                        + $"{hints.WithName(spelling.Code)}. Correct the row there, if that is the wrong one."
                : meanings.Count > 1
                    ? $"'{spelling.Name}' may mean {string.Join(" or ", meanings.Select(hints.WithName))}, "
                        + "in another file if not in this one. A row would decide it for every file: "
                        + "write the code in the place of the name in the file."
                : meanings is [var one] && one != spelling.Code && hints.Named(spelling.Name) is [_]
                    ? $"'{spelling.Name}' means {hints.WithName(one)} already, and here {hints.WithName(spelling.Code)}."
                : null;
            if (complaint is not null)
            {
                problems.Error(ProblemCodes.BadSpelling, complaint, spelling.Place);
            }
            else if (hints.Named(spelling.Name) is [_])
            {
                known++;
            }
            else
            {
                // One row does for all ways of writing it that differ in capitals, accents and points alone.
                fresh.TryAdd(key, spelling);
            }
        }

        return [.. fresh.Values];
    }

    private void Write(List<Spelling> fresh, TableSchema schema)
    {
        var path = Path.Combine(call.Inputs.DataFolder, schema.Path);
        var problems = new ProblemList();
        var before = Path.Exists(path) ? TextFile.Read(path, Inputs.ShowPath(path), problems)?.Text : null;
        if (problems.HasErrors)
        {
            throw new UnsoundException(problems.ToSorted(), "Correct this first; nothing was written.");
        }

        var text = before;
        foreach (var spelling in fresh.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = spelling.Name, ["iso3"] = spelling.Code };
            (text, var line, var row) = new TableInsertion(schema).Add(text, cells);
            written.Add((row, line));
        }

        RowEntry.RefuseWrong(call.Inputs, schema.Path, text!);
        if (!call.Of(CountriesCommand.DryRun) && !WholeFile.Replace(path, before, text!))
        {
            throw new UsageException(
                $"{Inputs.ShowPath(path)} was changed by another program meanwhile; nothing was written. Do it again.");
        }
    }

    private void Tell(TableSchema schema)
    {
        var shown = Inputs.ShowPath(Path.Combine(call.Inputs.DataFolder, schema.Path));
        written.ForEach(w => Console.WriteLine($"{shown}({w.Line}): {w.Row}"));
        if (known > 0)
        {
            var need = known == 1 ? "is known already and needs" : "are known already and need";
            Console.WriteLine($"{Counted.Of(known, "spelling")} {need} no row.");
        }

        if (open > 0)
        {
            Console.WriteLine($"{Counted.Of(open, "name")} without a code {(open == 1 ? "was" : "were")} left.");
        }

        if (written.Count == 0 || call.Of(CountriesCommand.DryRun))
        {
            Console.WriteLine("Nothing was written.");
        }
    }

    private sealed record Spelling(string Name, string Code, FilePlace Place);
}

/// <summary>What was entered, how many spellings were known already, and how many names have no code yet.</summary>
internal sealed record CountriesMapJson(bool Written, IEnumerable<SpellingJson> Names, int Known, int Open);

internal sealed record SpellingJson(string Name, string Iso3);
