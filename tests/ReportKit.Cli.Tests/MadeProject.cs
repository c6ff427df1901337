namespace ReportKit.Cli.Tests;

/// <summary>A folder with sound data about made-up countries, in which the tool is run; tests spoil it where they need to.</summary>
/// <remarks>XAA has a narrative in 2018, XAB has none, XAC isn't placed.</remarks>
internal sealed class MadeProject : IDisposable
{
    public const string Narrative = "data/narratives/XAA-2018.yml";

    private static readonly Lazy<MadeProject> RenderedOnce = new(() =>
    {
        var project = new MadeProject();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => project.Dispose();
        project.Run("render", "--edition", "2018").IsDone();
        return project;
    });

    public MadeProject()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "data", "narratives"));
        var description = System.IO.File.ReadAllText(Path.Combine(Repository, "data", "datapackage.json"));
        Write("data/datapackage.json", description);
        using var json = JsonDocument.Parse(description);
        foreach (var table in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            var columns = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Where(f => !f.TryGetProperty("reportkit:optional", out _)).Select(f => f.GetProperty("name").GetString());
            Write($"data/{table.GetProperty("path").GetString()}", string.Join(',', columns) + "\n");
        }

        // Neither the law nor the sections are facts about a country: tests stand under the real ones.
        foreach (var table in new[] { "sections", "layouts", "rule-sets", "standards", "statutory-indicators", "indicator-numbers", "provisions" })
        {
            Write($"data/{table}.csv", System.IO.File.ReadAllText(Path.Combine(Repository, "data", $"{table}.csv")));
        }

        Add("countries", "XAA,,,Exampleland,Exampleland,the Republic of Exampleland,,,EAP,", "XAB,,,Northern Sample,Northern Sample,,,,EAP,", "XAC,,,Unplaced Sample,Unplaced Sample,,,,EAP,");
        Add("units", "persons,count,person,persons");
        Add("indicators", "convictions,prosecution,convictions,persons,IND.PROSECUTE,how many traffickers were convicted,", "law,prosecution,law,,,,");
        Add("editions", "2017,2016-04-01,2017-03-31,2017-06-30,R2008,tier-first,meet", "2018,2017-04-01,2018-03-31,2018-06-30,R2008,tier-first,meet", "2019,2018-04-01,2019-03-31,,R2019,tier-first,meet");
        Add("sources", [.. new[] { 2017, 2018, 2019 }.Select(year => $"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},{year}-06-30,,Public domain,,")]);
        Add("tiers", "XAA,2017,2,single,tip-2017", "XAA,2018,1,single,tip-2018", "XAB,2018,3,single,tip-2018");
        Add("prosecutions", "XAA,convictions,2017,12,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,");
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

    /// <summary>The repository that the tests were built from.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The project's folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reportkit-").FullName;

    /// <summary>Where renderings of an edition go by default.</summary>
    public EditionFolder Edition(int year = 2018) => new(Path.Combine(Folder, "artifacts", "report", $"{year}"));

    /// <summary>Puts the edition 2018 into a project that is still as it was made. The tool renders it once for all tests.</summary>
    public MadeProject Rendered(string folder = "artifacts/report")
    {
        var from = Path.Combine(RenderedOnce.Value.Folder, "artifacts", "report");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            // A copy keeps the time of its file, by which the tool knows it again.
            var copy = Path.Combine(Folder, folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        return this;
    }

    public ToolResult Run(params string[] arguments) => Tool.Run(Folder, arguments);

    public MadeProject Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public MadeProject Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Adds rows to the end of a table. Cells left out at the end of a row are empty.</summary>
    public MadeProject Add(string table, params string[] rows)
    {
        var path = Path.Combine(Folder, "data", $"{table}.csv");
        var fields = System.IO.File.ReadLines(path).First().Count(c => c == ',');
        System.IO.File.AppendAllText(path, string.Concat(rows.Select(row => row + new string(',', Math.Max(0, fields - Commas(row))) + "\n")));
        return this;

        static int Commas(string row) => row.Split('"').Where((_, i) => i % 2 == 0).Sum(part => part.Count(c => c == ','));
    }

    /// <summary>Puts a text in the place of another that must stand in the file.</summary>
    public MadeProject Replace(string file, string found, string replacement)
    {
        var text = Text(file);
        Assert.Contains(found, text, StringComparison.Ordinal);
        return Write(file, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    public string Text(string file) => System.IO.File.ReadAllText(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Copies the repository's templates, so that a test can change one.</summary>
    public MadeProject WithTemplates()
    {
        var templates = Path.Combine(Repository, "templates");
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine("templates", Path.GetRelativePath(templates, file)), System.IO.File.ReadAllBytes(file));
        }

        return this;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ReportKit.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds ReportKit.slnx.");
    }
}
