using CsCheck;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class CsvTableReaderTests
{
    [Fact]
    public void Reads_rows_that_know_their_lines()
    {
        var (columns, rows, problems) = Read("a,b\n1,2\n3,4");

        Assert.Empty(problems);
        Assert.Equal(["a", "b"], columns);
        Assert.Equal([2, 3], rows.Select(r => r.Line));
        Assert.Equal(["3", "4"], rows[1].Cells);
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_and_doubled_quotes() =>
        Assert.Equal(["one, two", "a \"word\""], Read("a,b\n\"one, two\",\"a \"\"word\"\"\"\n").Rows[0].Cells);

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_a_row_as_any_other()
    {
        var (_, rows, problems) = Read("a,b\n#1,2\n3,4\n");

        Assert.Empty(problems);
        Assert.Equal([(2, "#1"), (3, "3")], rows.Select(r => (r.Line, r.Cells[0])));
    }

    [Theory]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a|b\n1|2\n")]
    public void Another_separator_is_reported_once(string text) =>
        Assert.Equal(
            ["data/t.csv(1,1): error RK1006: The fields aren't separated by commas. Save the file as comma-separated CSV."],
            Read(text).Problems);

    [Theory]
    [InlineData("1,\"open,2", 3)]
    [InlineData("\"1,2", 1)]
    [InlineData("1,in\"side", 5)]
    [InlineData("1,\"closed\"too early", 3)]
    [InlineData("1,\"odd\"\"", 3)]
    public void An_unbalanced_quote_costs_its_own_row_only(string line, int column)
    {
        var (_, rows, problems) = Read($"a,b\n{line}\n3,4\n5,6,7\n8,9\n");

        Assert.Equal(
            [
                $"data/t.csv(2,{column}): error RK1007: The quotation mark that opens here isn't closed on this line. Close it; a quote inside a quoted field is written twice (\"\").",
                "data/t.csv(4,1): error RK1008: The row is too long: 3 fields where the header has 2. A comma inside a text needs quotes around the text; a number has no commas.",
            ],
            problems);
        Assert.Equal([(3, "3"), (5, "8")], rows.Select(r => (r.Line, r.Cells[0])));
    }

    [Theory]
    [InlineData("1", "short: 1 field where the header has 2")]
    [InlineData("1,2,3", "long: 3 fields where the header has 2")]
    public void A_row_of_another_length_is_left_out(string line, string found)
    {
        var (_, rows, problems) = Read($"a,b\n{line}\n3,4\n");

        Assert.Equal([$"data/t.csv(2,1): error RK1008: The row is too {found}. A comma inside a text needs quotes around the text; a number has no commas."], problems);
        Assert.Equal("3", Assert.Single(rows).Cells[0]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n\n3,4\n", 3)]
    [InlineData("a,b\n1,2\n \n3,4\n", 3)]
    [InlineData("a,b\n1,2\n3,4\n\n", 4)]
    public void An_empty_line_is_reported_and_moves_no_other_line(string text, int line)
    {
        var (_, rows, problems) = Read(text);

        Assert.Equal([$"data/t.csv({line},1): error RK1008: The line is empty. Remove it."], problems);
        Assert.Equal(["1", "3"], rows.Select(r => r.Cells[0]));
        Assert.All(rows, r => Assert.Equal(text.Split('\n')[r.Line - 1], r.Text));
    }

    [Theory]
    [InlineData('\u0007', "U+0007 isn't allowed in data. Remove it.")]
    [InlineData('\u0085', "U+0085 isn't allowed in data. Remove it.")]
    [InlineData('\uE000', "U+E000 isn't allowed in data. Remove it.")]
    [InlineData('\uF8FF', "U+F8FF isn't allowed in data. Remove it.")]
    [InlineData('\uFFFE', "U+FFFE isn't allowed in data. Remove it.")]
    [InlineData('\t', "U+0009 (a tab) isn't allowed in data. Write spaces instead.")]
    public void A_character_that_the_kit_keeps_for_itself_costs_its_own_row_only(char character, string found)
    {
        var (_, rows, problems) = Read($"a,b\n1,x{character}y\n3,4\n");

        Assert.Equal([$"data/t.csv(2,4): error RK1009: The character {found}"], problems);
        Assert.Equal(3, Assert.Single(rows).Line);
    }

    [Theory]
    [InlineData("a,\"b\n1,2\n", "RK1007")]
    [InlineData("a,\u0001b\n1,2\n", "RK1009")]
    [InlineData("\na,b\n1,2\n", "RK1008")]
    public void Where_the_header_is_broken_no_row_is_taken_for_it(string text, string code)
    {
        var problems = new ProblemList();

        Assert.Null(CsvTableReader.Read(text, "data/t.csv", problems));
        Assert.Equal((code, 1), Assert.Single(problems.ToSorted()) is var p ? (p.Code, p.Place.Line) : default);
    }

    [Theory]
    [InlineData("a,b,c", 0, 1)]
    [InlineData("a,b,c", 2, 5)]
    [InlineData(",,", 2, 3)]
    [InlineData("\"x, y\",b,c", 1, 8)]
    [InlineData("\"x \"\"y, z\"\"\",b", 1, 14)]
    [InlineData("a,\"b,b\",c", 2, 9)]
    public void Knows_in_which_column_a_field_begins(string line, int field, int expected) =>
        Assert.Equal(expected, CsvTableReader.ColumnOf(line, field));

    [Fact]
    public void Any_text_is_read_or_reported_and_every_line_is_accounted_for() =>
        Gen.String[Gen.OneOf('a', '1', ',', ',', '"', '\n', '\n', ' ', ';', '#', '\t', 'é', '\uE000'), 1, 60].Sample(text =>
        {
            var problems = new ProblemList();
            if (CsvTableReader.Read(text, "data/t.csv", problems) is var (header, rows))
            {
                var lines = text.Split('\n');
                var reported = problems.ToSorted().Select(p => p.Place.Line);
                Assert.All(rows, r => Assert.Equal(header.Columns.Count, r.Cells.Count));
                Assert.All(rows, r => Assert.Equal(lines[r.Line - 1], r.Text));
                Assert.Equal(Enumerable.Range(2, Math.Max(0, lines.Length - (lines[^1].Length == 0 ? 2 : 1))), rows.Select(r => r.Line).Concat(reported).Order());
            }
            else
            {
                Assert.True(problems.HasErrors);
            }
        }, iter: 3000);

    [Fact]
    public void What_is_written_with_quotes_is_read_as_it_was() =>
        Gen.String[Gen.OneOf('a', ',', '"', ' ', 'é', '#', '=', '\''), 1, 12].Array[1, 5].Sample(cells =>
        {
            var line = string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            var row = Assert.Single(Read($"{string.Join(',', cells.Select((_, i) => $"c{i}"))}\n{line}\n").Rows);
            Assert.Equal(cells, row.Cells);
            for (var i = 0; i < cells.Length; i++)
            {
                Assert.Equal('"', line[CsvTableReader.ColumnOf(line, i) - 1]);
            }
        }, iter: 1000);

    private static (IReadOnlyList<string> Columns, List<SourceRow> Rows, string[] Problems) Read(string text)
    {
        var problems = new ProblemList();
        var (header, rows) = CsvTableReader.Read(text, "data/t.csv", problems) ?? (new SourceHeader("", []), []);
        return (header.Columns, rows, [.. problems.ToSorted().Select(p => p.ToString())]);
    }
}
