namespace ReportKit.Importing.Tests;

/// <summary>A project about Exampleland (XAA) and Northern Sample (XAB) above the kit's base layer, with published files beside it.</summary>
internal sealed class MadeFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-import-").FullName;

    public MadeFolder() => Write("reportkit.yml", "title: Made up\n")
        .Write("data/countries.csv", """
            iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note
            XAA,,,Exampleland,Exampleland,the Republic of Exampleland,,,EAP,,
            XAB,,,Northern Sample,Northern Sample,,,,EAP,,

            """);

    /// <summary>The tables as the kit reads them.</summary>
    public SourceSet Sources => new SourceReader(Path.Combine(folder, "data"), "data").Read().GetValueOrThrow();

    public string PathOf(string file) => Path.Combine(folder, file);

    public MadeFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public MadeFolder Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>A published file of these bytes.</summary>
    public PublishedFile Published(byte[] bytes, string name = "published.xlsx") => PublishedFile.Open(Write(name, bytes).PathOf(name), name);

    /// <summary>What is taken of a made table.</summary>
    public GlotipSelection Selection { get; set; } = GlotipSelection.All;

    /// <summary>Reads a made table as UNODC's.</summary>
    public ImportedFile Import(MadeGlotip table, DateOnly? released = null, params string[] countries) => new GlotipImporter(Selection).Read(
        Published(table.Bytes()), new ImportRequest(Sources, countries is [] ? null : countries.ToHashSet(), released));

    /// <summary>Plans to take it in.</summary>
    public ImportPlan Plan(ImportedFile file) => ImportPlan.Make(
        file, Sources, schema => File.Exists(PathOf($"data/{schema.Path}")) ? File.ReadAllText(PathOf($"data/{schema.Path}")) : null, new Registration("", null, "", false));

    /// <summary>Takes it in.</summary>
    public ImportPlan Take(ImportedFile file)
    {
        var plan = Plan(file);
        foreach (var table in plan.Changed)
        {
            Write($"data/{table.Schema.Path}", Encoding.UTF8.GetString(table.After));
        }

        return plan;
    }

    public string Text(string table) => File.ReadAllText(PathOf($"data/{table}.csv"));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
