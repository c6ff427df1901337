using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Tests;

/// <summary>A sound data folder about Exampleland (XAA), to be spoilt in one place by a test.</summary>
/// <remarks>Headers come from the repository's datapackage.json, so that only rows are written here.</remarks>
internal sealed class DataFolder : IDisposable
{
    public const string Narrative = "narratives/XAA-2018.yml";

    // Deleted at the end of the run, with the folders that a test that failed, or shares its data, has left in it.
    private static readonly Lazy<string> Root = new(() =>
    {
        var root = Directory.CreateTempSubdirectory("reportkit-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    });

    private static int last;

    private readonly string folder = Directory.CreateDirectory(Path.Combine(Root.Value, $"{Interlocked.Increment(ref last)}")).FullName;

    public DataFolder()
    {
        Directory.CreateDirectory(Path.Combine(folder, "narratives"));
        Write("datapackage.json", Description);
        foreach (var (table, columns) in Columns)
        {
            Write($"{table}.csv", string.Join(',', columns) + "\n");
        }

        // Neither the law nor the sections are facts about a country: tests stand under the real ones.
        foreach (var table in new[] { "sections", "layouts", "rule-sets", "standards", "statutory-indicators", "indicator-numbers", "provisions" })
        {
            Write($"{table}.csv", File.ReadAllText(Path.Combine(Repository.Root, "data", $"{table}.csv")));
        }

        AddRow("countries.csv", "XAA,,,Exampleland,Exampleland,the Republic of Exampleland,,,EAP,");
        AddRow("country-names.csv", "\"Exampleland, Republic of\",XAA");
        AddRow("units.csv", "cases,count,case,cases").AddRow("units.csv", "persons,count,person,persons").AddRow("units.csv", "victims,count,victim,victims");
        AddRow("breakdowns.csv", "age,child,under 18").AddRow("breakdowns.csv", "sex,female,female").AddRow("breakdowns.csv", "citizenship,*,citizenship");
        AddRow("indicators.csv", "convictions,prosecution,convictions,cases persons,IND.PROSECUTE,how many traffickers were convicted,");
        AddRow("indicators.csv", "victims-identified,protection,victims identified,victims,IND.PROTECT,how many victims were identified,");
        AddRow("indicators.csv", "law,prosecution,law,,,,");
        AddRow("editions.csv", "2017,2016-04-01,2017-03-31,2017-06-30,R2008,tier-first,meet");
        AddRow("editions.csv", "2018,2017-04-01,2018-03-31,2018-06-30,R2008,tier-first,meet");
        AddRow("sources.csv", "tip-2017,A,Department of Examples,Trafficking in Persons Report,2017,2017-06-30,,Public domain,,");
        AddRow("sources.csv", "tip-2018,A,Department of Examples,Trafficking in Persons Report,2018,2018-06-30,,Public domain,,");
        AddRow("sources.csv", "un-office,G,Office of Examples,Data portal,,,,Open,https://example.org/data,");
        AddRow("tiers.csv", "XAA,2017,2,agreed,tip-2017").AddRow("tiers.csv", "XAA,2018,2WL,single,tip-2018");
        AddFigure(id: "PROS-01");
        Write(Narrative, """
            country: XAA
            edition: 2018
            source: tip-2018

            statements:
              - id: LAW-01
                section: prosecution
                indicator: law
                text: "The law punishes all forms of trafficking."
                locator: "Prosecution"

            narrative:
              prosecution:
                -
                  - LAW-01
                  - convictions: "The courts convicted {PROS-01}."

            """);
    }

    private static string Description { get; } = File.ReadAllText(Path.Combine(Repository.Root, "data", "datapackage.json"));

    private static Dictionary<string, string[]> Columns { get; } = ReadColumns();

    /// <summary>Puts a text in the place of a file.</summary>
    public DataFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts bytes in the place of a file.</summary>
    public DataFolder Write(string file, params byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Adds a line to the end of a table. Cells left out at its end are empty.</summary>
    public DataFolder AddRow(string file, string row)
    {
        File.AppendAllText(Path.Combine(folder, file), row + new string(',', Left(file, row)) + "\n");
        return this;
    }

    private static int Left(string file, string row)
    {
        var parts = row.Split('"');
        return parts.Length % 2 == 0 || !Columns.TryGetValue(Path.GetFileNameWithoutExtension(file), out var columns) ? 0
            : Math.Max(0, columns.Length - 1 - parts.Where((_, i) => i % 2 == 0).Sum(part => part.Count(c => c == ',')));
    }

    /// <summary>Adds a figure about XAA; the first of a table beside <c>prosecutions</c> stands on line 2, there on line 3.</summary>
    public DataFolder AddFigure(
        string table = "prosecutions", string indicator = "convictions", string period = "2017", string value = "12",
        string unit = "persons", string bound = "", string status = "reported", string breakdown = "", string quantifier = "",
        string speaker = "", string source = "tip-2018", string locator = "Prosecution", string id = "", string country = "XAA")
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["iso3"] = country,
            ["indicator"] = indicator,
            ["period"] = period,
            ["value"] = value,
            ["unit"] = unit,
            ["bound"] = bound,
            ["status"] = status,
            ["breakdown"] = breakdown,
            ["quantifier"] = quantifier,
            ["speaker"] = speaker,
            ["source"] = source,
            ["locator"] = locator,
            ["id"] = id,
        };
        return AddRow($"{table}.csv", string.Join(',', Columns[table].Select(c => cells.GetValueOrDefault(c, ""))));
    }

    /// <summary>Puts a text in the place of another that must stand in the file.</summary>
    public DataFolder Replace(string file, string found, string replacement)
    {
        var text = Text(file);
        Assert.Contains(found, text, StringComparison.Ordinal);
        return Write(file, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    public DataFolder Delete(string file)
    {
        File.Delete(Path.Combine(folder, file));
        return this;
    }

    /// <summary>Puts a link in the place of a file.</summary>
    public DataFolder Link(string file, string target)
    {
        File.CreateSymbolicLink(PathOf(file), target);
        return this;
    }

    public string PathOf(string file) => Path.Combine(folder, file);

    public string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    public SourceReader Reader => new(folder, "data");

    public Validated<SourceSet> Read() => Reader.Read();

    /// <summary>The facts, with the problems of both stages.</summary>
    public Validated<FactTable> Validate() => Read().Then(FactValidator.Validate);

    /// <summary>Every problem, as it is printed.</summary>
    public string[] Problems() => [.. Validate().Problems.Select(p => p.ToString())];

    /// <summary>The only problem, as it is printed.</summary>
    public string Problem() => Assert.Single(Problems());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Dictionary<string, string[]> ReadColumns()
    {
        using var json = JsonDocument.Parse(Description);
        return json.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            r => r.GetProperty("name").GetString()!,
            r => r.GetProperty("schema").GetProperty("fields").EnumerateArray().Where(f => !f.TryGetProperty("reportkit:optional", out _)).Select(f => f.GetProperty("name").GetString()!).ToArray());
    }
}
