using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary><c>reportkit import table</c>: a table of any publisher, as a map says; <c>--draft</c> writes that map as far as it can be
/// told from the file.</summary>
internal static class ImportTableCommand
{
    private const string Folder = "maps";

    private static readonly Option<string?> Map = SharedOptions.Text(
        "--map", "MAP.yml", $"What the file holds. With --draft: where the draft goes; default {Folder}/ and the file's name.");

    private static readonly Option<bool> Draft = SharedOptions.Flag(
        "--draft", "Writes a map for the file, to be filled in, and imports nothing. No file is overwritten.");

    private static readonly Option<string?> Sheet = SharedOptions.Text(
        "--sheet", "NAME", "With --draft: the sheet of the workbook. Default: the one with most cells.");

    public static Command Create() => ImportCommand.Running("table", Run, """
        Takes in a table of any publisher, such as a spreadsheet of the national police: a map, a small YAML file, says which columns hold
        countries, years, figures and parts, what words mean, and who publishes it. --draft writes the map as far as the file
        itself shows it. A cell that isn't what the map says is refused, counted and listed, and the others are taken in.

        Examples:
          reportkit import table police-2025.xlsx --draft
          reportkit import table police-2025.xlsx --map maps/police.yml --dry-run
          reportkit import table police-2026.xlsx --map maps/police.yml --released 2027-02-01
        """,
        Map,
        Draft,
        Sheet,
        ImportCommand.Countries,
        ImportCommand.Names,
        ImportCommand.Released,
        ImportCommand.AllowOlder);

    private static int Run(ProjectCall call)
    {
        if (call.Of(Draft))
        {
            return WriteDraft(call);
        }

        if (call.Of(Sheet) is not null)
        {
            throw new UsageException("--sheet goes with --draft. The sheet that is read stands in the map, as sheet: Name.");
        }

        var map = call.Of(Map) ?? throw new UsageException(
            "Say what the file holds with --map MAP.yml; --draft writes that map, to be filled in.");
        return File.Exists(map) ? new ImportRun(call, new TableImporter(map, Inputs.ShowPath(map))).Run()
            : throw new UsageException(
                $"There is no file '{map}' (--map). 'reportkit import table FILE --draft' writes a map to be filled in.");
    }

    private static int WriteDraft(ProjectCall call)
    {
        var path = call.Of(ImportCommand.File);
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        var to = call.Of(Map) ?? Path.Combine(call.Inputs.Root ?? "", Folder, $"{NameOf(path)}.yml");
        if (Path.Exists(to))
        {
            throw new UsageException(
                $"{Inputs.ShowPath(to)} is there already, perhaps with answers in it. Name another file: --map OTHER.yml.");
        }

        var sources = new SourceReader(call.Inputs.DataFolder, "data").Read().Value;
        var (text, columns) = Write(call, path, sources);
        if (!WholeFile.Replace(to, null, text))
        {
            throw new UsageException(
                $"{Inputs.ShowPath(to)} was written by another program meanwhile. Name another file: --map OTHER.yml.");
        }

        var open = text.Split('\n').Count(line => line.Split('#')[0].TrimEnd().EndsWith($": {TableMap.Open}", StringComparison.Ordinal));
        var (shown, file) = (Inputs.ShowPath(to), Inputs.ShowPath(path));
        return call.End(new TableDraftJson(file, shown, columns, open), () =>
        {
            Console.WriteLine(
                $"{shown}: {Counted.Of(columns, "column")} of {file}, with {Counted.Of(open, "place")} to be filled in ({TableMap.Open}).");
            Console.WriteLine($"Then: reportkit import table {file} --map {shown} --dry-run");
        });
    }

    private static (string Text, int Columns) Write(ProjectCall call, string path, SourceSet sources)
    {
        var shown = Inputs.ShowPath(path);
        try
        {
            var file = PublishedFile.Open(path, shown);
            var table = TableInspection.Of(file, call.Of(Sheet));
            return (TableDraft.Write(file, table, sources), table.Columns.Count);
        }
        catch (UnreadableFileException e)
        {
            throw new UnsoundException(
                [new Problem(Severity.Error, ProblemCodes.UnreadablePublication, e.Message, new FilePlace(shown))], "Nothing was written.");
        }
    }

    private static string NameOf(string path)
    {
        var name = Regex.Replace(Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');
        return name.Length > 0 ? name : "table";
    }
}

/// <summary>A map that was drafted: for which file, where, of how many columns, and how many places are to be filled in.</summary>
internal sealed record TableDraftJson(string File, string Map, int Columns, int Open);
