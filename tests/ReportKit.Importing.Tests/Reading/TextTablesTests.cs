namespace ReportKit.Importing.Tests.Reading;

public sealed class TextTablesTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("name,n\nTürkiye,1\n") },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("name,n\nTürkiye,1\n")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name,n\nTürkiye,1\n")] },
        { "Windows", Encoding.Latin1.GetBytes("name,n\nTürkiye,1\n") },
        { "semicolons", Encoding.UTF8.GetBytes("name;n\r\nTürkiye;1\r\n") },
        { "tabs", Encoding.UTF8.GetBytes("name\tn\nTürkiye\t1\n") },
        { "quotation marks", Encoding.UTF8.GetBytes("\"name\",\"n\"\n\"Türkiye\",\" 1 \"\n") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Texts_of_every_kind_that_is_met_give_the_same_cells(string kind, byte[] bytes)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(["1: name|n", "2: Türkiye|1"], Read(bytes));
    }

    [Fact]
    public void A_row_is_known_by_the_line_that_it_begins_on() => Assert.Equal(
        ["1: a|b", "2: two\nlines|1", "4: after|2"], Read("a,b\n\"two\nlines\",1\nafter,2\n"u8.ToArray()));

    [Fact]
    public void Lines_without_cells_count_too() => Assert.Equal(["1: a|b", "5: c|d"], Read("a,b\n\n\n\nc,d\n"u8.ToArray()).Where(row => row.Contains('|', StringComparison.Ordinal)));

    private List<string> Read(byte[] bytes)
    {
        using var file = folder.Published(bytes, "published.csv").OpenTables();
        using var table = file.Tables.Single();
        var rows = new List<string>();
        while (table.Read())
        {
            Assert.Equal($"line {table.Row}", table.LocatorOf(0));
            rows.Add($"{table.Row}: {string.Join('|', Enumerable.Range(0, table.Count).Select(i => table[i]))}");
        }

        return rows;
    }
}
