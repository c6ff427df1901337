using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>A sound project of Exampleland (XAA) above the kit's base layer, with rows of its own in three tables, to be spoilt in one place
/// by a test.</summary>
internal sealed class MadeLayers : IDisposable
{
    public const string Settings = """
        title: Trafficking in persons in Exampleland
        publisher: Office of Examples
        countries: [XAA]
        editions:
          2026:
            released: 2026-06-30

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-layers-").FullName;

    public MadeLayers()
    {
        Write("reportkit.yml", Settings);
        Add("countries", "iso3=XAA", "name=Exampleland", "name_in_text=Exampleland", "formal_name=the Republic of Exampleland", "tip_region=EAP");
        Add("sources", "id=un-office", "class=G", "producer=Office of Examples", "title=Data portal", "licence=Open", "url=https://example.org/data");
        Add("prosecutions", "iso3=XAA", "indicator=persons-convicted", "period=2025", "value=12", "unit=persons", "status=reported", "source=un-office", "locator=Portal");
    }

    public string Folder => folder;

    public MadeLayers Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    /// <summary>Puts one line of reportkit.yml in the place of another, or after all of them.</summary>
    public MadeLayers Set(string line, string? instead = null)
    {
        var text = File.ReadAllText(PathOf("reportkit.yml"));
        Assert.True(instead is null || text.Contains(instead, StringComparison.Ordinal));
        return Write("reportkit.yml", instead is null ? text + line + "\n" : text.Replace(instead, line, StringComparison.Ordinal));
    }

    /// <summary>Adds a row of one's own; a cell that isn't given is empty.</summary>
    public MadeLayers Add(string table, params string[] cells)
    {
        var columns = Columns(table);
        var given = cells.Select(c => c.Split('=', 2)).ToDictionary(c => c[0], c => c[1]);
        Assert.Empty(given.Keys.Except(columns));
        var file = PathOf($"data/{table}.csv");
        if (!File.Exists(file))
        {
            Write($"data/{table}.csv", string.Join(',', columns) + "\n");
        }

        File.AppendAllText(file, string.Join(',', columns.Select(c => Quoted(given.GetValueOrDefault(c, "")))) + "\n");
        return this;
    }

    /// <summary>Keeps a base layer as one of a version that had other lines.</summary>
    public MadeLayers Keep(string version, params (string File, string Now, string Before)[] others)
    {
        File.WriteAllBytes(PathOf(KeptLayer.FileName), KeptLayer.Write(version, file =>
        {
            var text = System.Text.Encoding.UTF8.GetString(KitLayer.Bytes(file));
            foreach (var other in others.Where(o => o.File == file))
            {
                Assert.Contains(other.Now, text, StringComparison.Ordinal);
                text = text.Replace(other.Now, other.Before, StringComparison.Ordinal);
            }

            return System.Text.Encoding.UTF8.GetBytes(text);
        }));
        return this;
    }

    public string PathOf(string file) => Path.Combine(folder, file);

    public Validated<SourceSet> Read() => new SourceReader(PathOf("data"), "data").Read();

    public Validated<FactTable> Validate() => Read().Then(FactValidator.Validate);

    /// <summary>Every problem, as it is printed.</summary>
    public string[] Problems() => [.. Validate().Problems.Select(p => p.ToString())];

    /// <summary>The only problem, as it is printed.</summary>
    public string Problem() => Assert.Single(Problems());

    /// <summary>The row of a table with a key of one column.</summary>
    public SourceRow Row(string table, string key)
    {
        var sources = Read().GetValueOrThrow();
        return Assert.Single(sources[table], row => row[sources.Schemas[table].PrimaryKey[0]] == key);
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The columns of a table of the kit.</summary>
    public static IReadOnlyList<string> Columns(string table) =>
        [.. KitLayer.Description.Tables.Single(t => t.Name == table).Fields.Select(f => f.Name)];
}
