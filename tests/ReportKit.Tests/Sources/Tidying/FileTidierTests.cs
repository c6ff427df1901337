using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources.Tidying;

public sealed class FileTidierTests : IDisposable
{
    private const string Tidy = """"
        iso3,indicator,period,value,status,published,note
        XAA,convictions,2017,12,reported,2018-03-31,"a, ""b"""
        XAA,convictions,2018,,not-reported,,
        XAB,convictions,2017,7,reported,,

        """";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_tidy_table_stays_as_it_is()
    {
        var tidied = Of(Tidy);

        Assert.Equal(Tidy, tidied.Text);
        Assert.Empty(tidied.Changes);
        Assert.Empty(tidied.Left);
    }

    [Theory]
    [InlineData("byte-order mark", "\uFEFF{0}")]
    [InlineData("line for Excel", "sep=,\n{0}")]
    [InlineData("blank rows", "{0}\n,,,,,,\n \n")]
    [InlineData("blank rows", "{0}\n\n")]
    public void What_a_spreadsheet_put_around_a_table_is_taken_off(string what, string form)
    {
        var tidied = Of(form.Replace("{0}", Tidy, StringComparison.Ordinal));

        Assert.Equal(Tidy, tidied.Text);
        Assert.All(tidied.Changes, change => Assert.Equal(what, change.What));
        Assert.NotEmpty(tidied.Changes);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Other_separators_become_commas(char separator)
    {
        var cells = Tidy.TrimEnd('\n').Split('\n').Select(line => CsvLine.Split(line, ',')!);
        var written = string.Join('\n', cells.Select(row => string.Join(separator, row.Select(c => c.Contains('"', StringComparison.Ordinal) ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c))));

        var tidied = Of($"{written}\n");

        Assert.Equal(Tidy, tidied.Text);
        Assert.Equal(["separators"], tidied.Changes.Select(c => c.What));
    }

    [Fact]
    public void All_that_Excel_does_at_once_is_mended()
    {
        var rows = Tidy.TrimEnd('\n').Split('\n').Select(line => CsvLine.Split(line, ',')!);
        var excel = string.Concat(rows.Select(row => string.Join(';', row.Select(c => $"\"{c.Replace("2018-03-31", "31/03/2018", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + ";;\r\n"));

        var tidied = Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{excel};;;;;;;;\r\n")]);

        Assert.Equal(Tidy, tidied.Text);
        Assert.Equal(["byte-order mark", "line ends", "separators", "empty columns", "dates", "blank rows"], tidied.Changes.Select(c => c.What));
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read() =>
        Assert.Equal(Tidy, Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Tidy.Replace("\n", "\r\n", StringComparison.Ordinal))]).Text);

    [Fact]
    public void Bytes_of_an_unknown_code_page_are_left_and_told()
    {
        var tidied = Of([.. Encoding.UTF8.GetBytes(Tidy), 0xE9]);

        Assert.Null(tidied.Text);
        Assert.Equal(ProblemCodes.WrongEncoding, Assert.Single(tidied.Left).Code);
    }

    [Fact]
    public void Quotation_marks_stand_only_where_a_cell_needs_them()
    {
        var tidied = Of(Tidy.Replace("XAB,convictions", "\"XAB\",\"convictions\"", StringComparison.Ordinal));

        Assert.Equal(Tidy, tidied.Text);
        Assert.Equal("t.csv(4,1)", Assert.Single(tidied.Changes).Place.ToString());
    }

    [Fact]
    public void Rows_are_put_in_the_order_of_their_key()
    {
        var tidied = Of("iso3,indicator,period,value,status,published,note\nXAB,convictions,2017,7,reported,,\nXAA,convictions,2018,1,reported,,\nXAA,arrests,2018,1,reported,,\nXAA,convictions,2017,2,reported,,\n");

        Assert.Equal("iso3,indicator,period,value,status,published,note\nXAA,arrests,2018,1,reported,,\nXAA,convictions,2017,2,reported,,\nXAA,convictions,2018,1,reported,,\nXAB,convictions,2017,7,reported,,\n", tidied.Text);
        Assert.Equal(["t.csv(3): The row belongs before line 2.", "t.csv(4): The row belongs before line 5.", "t.csv(5): The row belongs before line 3."], tidied.Changes.Select(c => $"{c.Place}: {c.Message}"));
    }

    [Fact]
    public void Rows_that_are_alike_in_the_columns_of_another_order_stay_as_they_were()
    {
        const string Text = "iso3,indicator,period,value,status,published,note\nXAA,convictions,2018,1,reported,,\nXAA,arrests,2018,1,reported,,\nXAA,convictions,2017,2,reported,,\n";

        Assert.Equal(Text, Of(Encoding.UTF8.GetBytes(Text), Schema() with { Order = ["iso3"] }).Text);
        Assert.Equal(Text, Of(Encoding.UTF8.GetBytes(Text), Schema() with { Order = [] }).Text);
    }

    [Fact]
    public void Rows_that_a_spreadsheet_took_for_one_cell_are_taken_apart()
    {
        var tidied = Of(Tidy.Replace("XAB,convictions,2017,7,reported,,", "\"XAB,convictions,2017,7,reported,,\"", StringComparison.Ordinal));

        Assert.Equal(Tidy, tidied.Text);
        Assert.Equal(["rows in quotation marks"], tidied.Changes.Select(c => c.What));
        Assert.Equal("iso3,indicator,period,value,status,published,note\nXAA,convictions,2017,12,reported,,\"a, \"\"b\"\"\"\n",
            Of("iso3,indicator,period,value,status,published,note\n\"XAA,convictions,2017,12,reported,,\"\"a, \"\"\"\"b\"\"\"\"\"\"\"\n").Text);
    }

    [Fact]
    public void Another_encoding_is_read_where_its_owner_names_it_and_the_file_isn_t_UTF_8()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var text = Tidy.Replace("XAB,convictions,2017,7,reported,,", "XAB,convictions,2017,7,reported,,caf\u00E9", StringComparison.Ordinal);
        Assert.NotEqual(Tidy, text);

        var tidied = Of(encoding!.GetBytes(text), Schema(), encoding);
        Assert.Equal((text, "The file is windows-1252, not UTF-8."), (tidied.Text, Assert.Single(tidied.Changes).Message));
        Assert.Empty(Of(Encoding.UTF8.GetBytes(text), Schema(), encoding).Changes);
    }

    [Fact]
    public void Columns_in_another_order_are_put_back()
    {
        var tidied = Of("note,iso3,indicator,period,value,status,published\nx,XAA,convictions,2017,12,reported,31/03/2018\n");

        Assert.Equal("iso3,indicator,period,value,status,published,note\nXAA,convictions,2017,12,reported,2018-03-31,x\n", tidied.Text);
        Assert.Equal("t.csv(2,36)", tidied.Changes[1].Place.ToString());
    }

    [Theory]
    [InlineData("XAA,convictions,2018,1,reported,,,\n", ProblemCodes.WrongFieldCount)]
    [InlineData("XAA,convictions,2018,1\n", ProblemCodes.WrongFieldCount)]
    [InlineData("XAA,convictions,2018,1,reported,,\"a\n", ProblemCodes.UnbalancedQuote)]
    [InlineData("XAC,convictions,2018,1,reported,03/04/2018,\n", ProblemCodes.BadValue)]
    [InlineData("XAC,convictions,2018,\"1,234\",reported,,\n", ProblemCodes.BadValue)]
    public void What_may_mean_two_things_stays_and_is_told(string row, string code)
    {
        var tidied = Of(Tidy + row);

        Assert.Equal(Tidy + row, tidied.Text);
        Assert.Equal((code, 5), (Assert.Single(tidied.Left).Code, tidied.Left[0].Place.Line));
    }

    [Fact]
    public void A_row_with_a_cell_too_many_is_never_cut_although_that_cell_is_empty()
    {
        var row = "XAA,,convictions,2018,1,reported,,\n";

        Assert.Equal(Tidy + row, Of(Tidy + row).Text);
    }

    [Fact]
    public void Another_header_is_told_and_only_the_bytes_are_mended()
    {
        var tidied = Of("iso3;rank\r\nXAA;1\r\n");

        Assert.Equal("iso3;rank\nXAA;1\n", tidied.Text);
        Assert.Equal(["line ends"], tidied.Changes.Select(c => c.What));
        Assert.Equal(ProblemCodes.WrongHeader, Assert.Single(tidied.Left).Code);
    }

    [Fact]
    public void A_text_that_is_no_table_gets_its_line_ends_and_nothing_else()
    {
        File.WriteAllText(path, "\uFEFFa:  1  \r\n\r\nb: |\r\n  c");

        Assert.Equal("a:  1  \n\nb: |\n  c", FileTidier.Tidy(path, "n.yml", null).Text);
    }

    [Fact]
    public void A_merge_that_isn_t_resolved_is_left()
    {
        var tidied = Of($"<<<<<<< mine\r\n{Tidy}=======\r\n{Tidy}>>>>>>> theirs\r\n");

        Assert.Null(tidied.Text);
        Assert.Contains(tidied.Left, p => p.Code == ProblemCodes.MergeConflict);
    }

    [Theory]
    [InlineData("\"a\r\nb\"")]
    [InlineData("x\"y")]
    [InlineData("  spaces  ")]
    [InlineData("03/04/2018")]
    [InlineData("=1")]
    public void Tidying_twice_is_tidying_once(string note)
    {
        var once = Of($"sep=;\r\niso3;indicator;period;value;status;published;note;\r\n;;;;;;;\r\nXAB;convictions;2017;1 234;Reported;31.3.2018;{note};\r\nXAA;convictions;2017;12,5;reported;03/04/2018;;\r\n").Text!;

        var twice = Of(once);

        Assert.Equal(once, twice.Text);
        Assert.Empty(twice.Changes);
    }

    [Fact]
    public void The_tables_of_this_repository_are_tidy()
    {
        var data = Path.Combine(Repository.Root, "data");
        var schemas = new SourceReader(data, "data").Read().Value.Schemas.Values;

        Assert.All(schemas, schema => Assert.Empty(FileTidier.Tidy(Path.Combine(data, schema.Path), schema.Path, schema).Changes.Select(c => c.AsProblem().ToString())));
    }

    private TidiedFile Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    private TidiedFile Of(byte[] bytes) => Of(bytes, Schema());

    private TidiedFile Of(byte[] bytes, TableSchema schema, Encoding? otherwise = null)
    {
        File.WriteAllBytes(path, bytes);
        return FileTidier.Tidy(path, "t.csv", schema, otherwise);
    }

    private static TableSchema Schema()
    {
        using var json = JsonDocument.Parse("""
            {
              "name": "t", "path": "t.csv",
              "schema": {
                "fields": [
                  { "name": "iso3", "type": "string", "constraints": { "required": true } },
                  { "name": "indicator", "type": "string" },
                  { "name": "period", "type": "string", "constraints": { "pattern": "[0-9]{4}" } },
                  { "name": "value", "type": "string", "constraints": { "pattern": "[0-9]{1,15}(\\.[0-9]{1,4})?|<[0-9]{1,3}" } },
                  { "name": "status", "type": "string", "constraints": { "enum": ["reported", "not-reported"] } },
                  { "name": "published", "type": "date" },
                  { "name": "note", "type": "string" }
                ],
                "primaryKey": ["iso3", "indicator", "period"]
              }
            }
            """);
        return TableSchema.FromJson(json.RootElement, []);
    }
}
