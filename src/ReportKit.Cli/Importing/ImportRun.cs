using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>A published file on its way into a project's tables: read, compared, shown, checked, and written whole or not at all.</summary>
internal sealed class ImportRun(ProjectCall call, IImporter importer)
{
    private const string All = "all";
    private const int ShownOfHash = 12;

    private readonly Inputs inputs = call.Inputs;
    private readonly Dictionary<string, byte[]> bytesOf = new(StringComparer.Ordinal);

    public int Run()
    {
        var path = call.Of(ImportCommand.File);
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        var registration = Register();
        UnknownNames.RefuseExisting(call.Of(ImportCommand.Names));
        var read = new SourceReader(inputs.DataFolder, "data").Read();
        var sources = read.Value;
        if (!sources.Schemas.ContainsKey(Registration.Table))
        {
            throw new UnsoundException(
                [.. inputs.Show(read.Problems).Where(p => p.Severity == Severity.Error)],
                "Nothing was written: the tables of this project have no published-files.csv. Take over its description from the kit's "
                + "datapackage.json.");
        }

        var file = Read(path, new ImportRequest(sources, CountriesOf(sources), call.Of(ImportCommand.Released)));
        var plan = ImportPlan.Make(file, sources, TextOf, registration);
        RefuseOlder(plan);
        RefuseSameNamed(plan.SameNamed, plan.File.File);
        return call.Of(ImportCommand.DryRun) ? End(plan, isWritten: false) : Write(plan, sources);
    }

    private ImportedFile Read(string path, ImportRequest request)
    {
        var (shown, names) = (Inputs.ShowPath(path), call.Of(ImportCommand.Names));
        try
        {
            var file = importer.Read(PublishedFile.Open(path, shown), request);
            UnknownNames.Write(names, file.Problems, request.Sources);
            return file;
        }
        catch (UnreadableFileException e)
        {
            // Of a file all of whose names are unknown nothing can be read until they are mapped.
            if (e.Problems.Any(p => p.Code == ProblemCodes.UnknownCountry))
            {
                UnknownNames.Write(names, e.Problems, request.Sources);
            }

            throw new UnsoundException(
                e.Problems is { Count: > 0 } others ? others
                    : [new Problem(Severity.Error, ProblemCodes.UnreadablePublication, e.Message, new FilePlace(shown))],
                "Nothing was written.");
        }
    }

    private HashSet<string>? CountriesOf(SourceSet sources)
    {
        var asked = call.Of(ImportCommand.Countries) ?? [];
        if (asked is [])
        {
            var own = sources.Settings.AllCountries.Select(c => c.Text).ToHashSet(StringComparer.Ordinal);
            return own.Count > 0 ? own : null;
        }

        if (asked is [All])
        {
            return null;
        }

        var codes = asked.Select(c => c.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        var known = sources["countries"].Select(row => row["iso3"]).ToHashSet(StringComparer.Ordinal);
        return codes.FirstOrDefault(c => !known.Contains(c)) is not { } unknown ? codes : throw new UsageException(
            $"'{unknown}' isn't in countries.csv (--country).{new CountryHints(sources.Tables).For(unknown)}");
    }

    private Registration Register()
    {
        var address = call.Of(ImportCommand.Address) ?? "";
        return address.Length == 0 || address.StartsWith("https://", StringComparison.Ordinal)
            ? new Registration(
                address, call.Of(ImportCommand.On), (call.Of(ImportCommand.By) ?? "").Trim(), call.Of(ImportCommand.Keep))
            : throw new UsageException($"--address takes an address that begins with https://, not '{address}'.");
    }

    private void RefuseOlder(ImportPlan plan)
    {
        var release = plan.File.Releases is [var one] ? one : null;
        if (release?.Day is not { } day || plan.Latest is not { } newer || newer.Day <= day
            || call.Of(ImportCommand.AllowOlder))
        {
            return;
        }

        var effect = plan.File.KeepsMissing
            ? "With --allow-older what the project doesn't have is added, and what the newer release says stays."
            : "With --allow-older its rows are added beside them, and the newer release stays in use.";

        throw new UnsoundException(
            [
                new Problem(
                    Severity.Error,
                    ProblemCodes.OlderRelease,
                    $"This is the {release.Named}, and the project has rows of the {newer.Named} ({newer.Id}). {effect}",
                    new FilePlace(plan.File.File.Shown)),
            ],
            "Nothing was written.");
    }

    // Rows of both files stay, and a row cites its file by its name.
    private static void RefuseSameNamed(IReadOnlyList<SourceRow> others, PublishedFile file)
    {
        if (others is [var other, ..])
        {
            throw new UnsoundException(
                [
                    new Problem(
                        Severity.Error,
                        ProblemCodes.SameNamedFile,
                        $"{other.Place} registers another file with the name {file.Name} for {other["source"]} "
                        + $"({other["bytes"]} bytes, SHA-256 {Cut(other["sha256"])}…; this one has {file.Length} bytes, "
                        + $"{Cut(file.Sha256)}…). Rows of both would stay, so that nobody could say from which a row is. "
                        + "Give this file another name, and import it again.",
                        new FilePlace(file.Shown)),
                ],
                "Nothing was written.");
        }

        static string Cut(string hash) => hash[..Math.Min(ShownOfHash, hash.Length)];
    }

    private string? TextOf(TableSchema schema)
    {
        var path = PathOf(schema);
        var problems = new ProblemList();
        var file = Path.Exists(path) ? TextFile.Read(path, Inputs.ShowPath(path), problems) : null;
        if (problems.HasErrors)
        {
            throw new UnsoundException(problems.ToSorted(), "Correct this first; nothing was written.");
        }

        if (file is not null)
        {
            bytesOf[schema.Name] = Encoding.UTF8.GetBytes(file.Text);
        }

        return file?.Text;
    }

    private string PathOf(TableSchema schema) => Path.GetFullPath(Path.Combine(inputs.DataFolder, schema.Path));

    private int Write(ImportPlan plan, SourceSet sources)
    {
        var changed = plan.Changed;
        if (changed.Count > 0)
        {
            var found = new ImportCheck(inputs, sources).ProblemsOf(changed);
            if (found.Any(p => p.Severity == Severity.Error))
            {
                throw new UnsoundException(found, "Nothing was written. The places are those that the tables would have.");
            }
        }

        var files = changed.Select(t => new NewContent(
            PathOf(t.Schema), bytesOf.GetValueOrDefault(t.Schema.Name), t.After)).ToList();
        if (call.Of(ImportCommand.Keep) && plan.Registered is [var first, ..])
        {
            Keep(plan.File, first, files);
        }

        if (WholeFile.Replace(files, inputs.DataFolder) is { } other)
        {
            throw new UsageException(
                $"{Inputs.ShowPath(other.Path)} was changed by another program meanwhile; nothing was written. Do it again.");
        }

        return End(plan, isWritten: true);
    }

    private void Keep(ImportedFile file, Release release, List<NewContent> files)
    {
        var path = Path.GetFullPath(Path.Combine(inputs.DataFolder, Registration.KeptAt(file, release)));
        var bytes = RegularFile.ReadAllBytes(file.File.Path);
        if (ContentHash.Of(bytes) != file.File.Sha256)
        {
            throw new UsageException($"{file.File.Shown} was changed by another program meanwhile; nothing was written. Do it again.");
        }

        var there = File.Exists(path) ? RegularFile.ReadAllBytes(path) : null;
        if (there is null || ContentHash.Of(there) != file.File.Sha256)
        {
            files.Add(new NewContent(path, there, bytes));
        }
    }

    private int End(ImportPlan plan, bool isWritten) => call.End(
        ImportJson.Of(plan, isWritten),
        () =>
        {
            ProblemPrinter.Print(plan.File.Problems);
            ImportText.Write(plan, isWritten, Console.Out);
        });
}
