namespace ReportKit.Importing;

/// <summary>A workbook (.xlsx) of which the cells are read, and nothing else: a wrong <c>dimension</c>, styles, drawings and parts that
/// are missing don't matter.</summary>
internal sealed class Workbook : ITableFile
{
    private const long MostOfTexts = 64L * 1024 * 1024;

    private readonly Package package;
    private readonly List<(string Name, string Part)> sheets = [];
    private readonly string? texts;

    private Workbook(Package package)
    {
        this.package = package;
        var main = package.RelationsOf("").Values.FirstOrDefault(r => r.Type == "officeDocument").Target ?? "xl/workbook.xml";
        var relations = package.RelationsOf(main);
        texts = relations.Values.FirstOrDefault(r => r.Type == "sharedStrings").Target;
        using var xml = package.Read(main);
        SafeXml.Each(xml, "sheet", () =>
        {
            var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
            if (id is not null && relations.TryGetValue(id, out var relation) && relation.Type == "worksheet"
                && package.Has(relation.Target))
            {
                sheets.Add((xml.GetAttribute("name") ?? $"Sheet{sheets.Count + 1}", relation.Target));
            }
        });
    }

    /// <inheritdoc/>
    public IEnumerable<IPublishedTable> Tables
    {
        get
        {
            if (sheets.Count == 0)
            {
                throw new UnreadableFileException("The workbook has no sheet that can be read. Download the file again.");
            }

            var shared = texts is not null && package.Has(texts) ? SharedTexts.Read(package.Read(texts, MostOfTexts)) : [];
            foreach (var (name, part) in sheets)
            {
                yield return new SheetTable(name, package.Read(part, SheetTable.MostBytes), shared);
            }
        }
    }

    /// <exception cref="UnreadableFileException">It is damaged, or not to be trusted.</exception>
    public static Workbook Open(string path)
    {
        var package = Package.Open(path);
        try
        {
            return new Workbook(package);
        }
        catch (UnreadableFileException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => package.Dispose();
}
