namespace ReportKit.Pdf;

/// <summary>The objects of a PDF as Chromium writes it, so that some can be
/// changed: one table of offsets, no encryption, one letter a byte.</summary>
internal sealed partial class PdfObjects
{
    private const int EntryLength = 20;

    private readonly string head;

    // By number, in the order of the file.
    private readonly OrderedDictionary<int, string> texts = [];

    // What stands between the brackets of the trailer.
    private readonly string trailer;

    private PdfObjects(string head, string trailer) => (this.head, this.trailer) = (head, trailer);

    /// <summary>The numbers of all objects, in the order of the file.</summary>
    public IReadOnlyList<int> Numbers => [.. texts.Keys];

    /// <summary>An object, from its number to the line before the next one.</summary>
    public string this[int number]
    {
        get => texts[number];
        set => texts[number] = value;
    }

    /// <summary>The objects of a file; null where it has another form.</summary>
    public static PdfObjects? Read(string pdf)
    {
        var table = Table().Match(pdf, Math.Max(pdf.LastIndexOf("xref\n0 ", StringComparison.Ordinal), 0));
        if (!table.Success || !int.TryParse(table.Groups["count"].Value, out var count))
        {
            return null;
        }

        var offsets = new List<(int Offset, int Number)>();
        for (var number = 0; number < count; number++)
        {
            var entry = pdf.AsSpan(table.Groups["entries"].Index + (number * EntryLength), EntryLength);
            if (entry[17] == 'n')
            {
                offsets.Add((int.Parse(entry[..10], CultureInfo.InvariantCulture), number));
            }
        }

        offsets.Sort();
        var file = new PdfObjects(pdf[..offsets[0].Offset], table.Groups["trailer"].Value);
        foreach (var ((start, number), (end, _)) in offsets.Zip(offsets.Skip(1).Append((table.Index, 0))))
        {
            file.texts.Add(number, pdf[start..end]);
        }

        return file;
    }

    /// <summary>The number of the object that all others belong to.</summary>
    public int Catalog => NumberIn(trailer, "Root")!.Value;

    /// <summary>The number of the object that an entry of a dictionary refers to; null where there is no such entry, or object.</summary>
    public int? NumberIn(string text, string name) =>
        Regex.Match(text, $"/{name} ([0-9]+) 0 R", RegexOptions.CultureInvariant) is { Success: true } found
        && int.TryParse(found.Groups[1].Value, out var number) && texts.ContainsKey(number) ? number : null;

    /// <summary>Adds an object; gives its number.</summary>
    public int Add(string text)
    {
        var number = texts.Keys.Max() + 1;
        texts.Add(number, $"{number} 0 obj\n{text}\nendobj\n");
        return number;
    }

    /// <summary>The body of the file: all before its table.</summary>
    public string Body() => head + string.Concat(texts.Values);

    /// <summary>The table of offsets and the trailer, which stand behind the body; 32 digits tell this file from others.</summary>
    public string End(string id)
    {
        var offsets = new Dictionary<int, int>();
        var at = head.Length;
        foreach (var (number, text) in texts)
        {
            offsets[number] = at;
            at += text.Length;
        }

        var size = texts.Keys.Max() + 1;
        var end = new StringBuilder($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            var isThere = offsets.TryGetValue(number, out var offset);
            end.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 {(isThere ? 'n' : 'f')} \n");
        }

        var entries = Size().Replace(OldId().Replace(trailer, ""), $"/Size {size}").TrimStart('\n');
        return end
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</ID [<{id}> <{id}>]\n{entries}>>\nstartxref\n{at}\n%%EOF\n")
            .ToString();
    }

    [GeneratedRegex(
        @"(?<=\n)xref\n0 (?<count>[0-9]+)\n(?<entries>(?:[0-9]{10} [0-9]{5} [nf] \n)+)trailer\n<<(?<trailer>.*?)>>\n"
        + @"startxref\n[0-9]+\n%%EOF\n?$",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex(@"/ID \[<[0-9A-Fa-f]*> ?<[0-9A-Fa-f]*>\]\n?", RegexOptions.CultureInvariant)]
    private static partial Regex OldId();

    [GeneratedRegex(@"/Size [0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
