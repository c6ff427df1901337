using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Parquet;

namespace ReportKit.Cli.Tests.Exporting;

[Trait(Form.Name, Form.Native)]
public sealed class ExportFactsTests : IDisposable
{
    private const string Interval = "XAB.convictions.2015.persons.samples-2025";
    private const string Formula = "=1+1, page 2";
    private const string Gap = "XAB.convictions.2014.persons.samples-2025";
    private const string Zero = "XAB.convictions.2017.persons.samples-2025";
    private const string Restated = "XAB.convictions.2016.persons.samples-2025";
    private const string Before = "XAB.convictions.2016.persons.samples-2024";

    private readonly MadeProject project = ExportProject.Make();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Each_fact_is_a_row_that_says_all_of_it()
    {
        var result = project.Run("export", "facts", "--edition", "2018").IsDone();

        Assert.Matches(@"^facts-2018\.csv: \d+ facts of the 2018 edition \(2 countries\) in \d+ rows, \d+ of them said by its pages; ", result.Output);
        var rows = project.Rows("facts-2018.csv");
        Assert.Equal(rows.Select(r => r["id"]).Order(StringComparer.Ordinal), rows.Select(r => r["id"]));
        var law = rows.Single(r => r["fact"] == "XAA-2018-LAW-01");
        Assert.Equal("The law punishes all forms of trafficking.", law["says"]);
        Assert.Equal(
            "statement|XAA|Exampleland|prosecution|law|RP2018|2017-04-01|2018-03-31|reported|tip-2018|Department of Examples|Public domain|true|true|2018",
            Cells(law, "kind", "country", "country_name", "section", "indicator", "period", "period_from", "period_to", "status", "source", "producer", "licence", "said", "listed", "edition"));
        var placement = rows.Single(r => r["fact"] == "XAA.tier.2018");
        Assert.Equal("placement|1|Tier 1|RP2018||", Cells(placement, "kind", "tier", "says", "period", "value", "status"));
    }

    [Fact]
    public void An_interval_a_gap_and_a_zero_are_three_things()
    {
        project.Run("export", "facts", "--edition", "2018").IsDone();

        var rows = project.Rows("facts-2018.csv").ToDictionary(r => r["id"]);
        string[] columns = ["value", "lower", "upper", "value_written", "bound", "status"];
        Assert.Equal("|0|4|<5|fewer-than|reported", Cells(rows[Interval], columns));
        Assert.Equal("|||||not-reported", Cells(rows[Gap], columns));
        Assert.Equal("0|0|0|0|exact|reported", Cells(rows[Zero], columns));
    }

    [Fact]
    public void A_part_of_a_total_has_its_dimension_and_a_restated_figure_what_was_printed_before()
    {
        project.Run("export", "facts", "--edition", "2018").IsDone();

        var rows = project.Rows("facts-2018.csv").ToDictionary(r => r["id"]);
        var part = Assert.Single(rows.Values, r => r["breakdown"].Length > 0);
        Assert.Equal("sex=female|sex|female|sex|women|3|false|false", Cells(part, "breakdown", "dimension", "category", "dimension_label", "category_label", "value", "said", "listed"));
        Assert.Equal($"7|{Before}|9|", Cells(rows[Restated], "value", "restates", "restated_values", "superseded_by"));
        Assert.Equal("9|||samples-2025", Cells(rows[Before], "value", "restates", "restated_values", "superseded_by"));
    }

    [Fact]
    public void Countries_are_those_asked_for_and_no_others()
    {
        project.Run("export", "facts", "--edition", "2018", "--countries", "xab", "--out", "some.csv").IsDone();

        Assert.All(project.Rows("some.csv"), r => Assert.Equal("XAB", r["country"]));
        project.Run("export", "facts", "--edition", "2018", "--countries", "XAC", "--out", "none.csv").IsWrongUsage("XAC has no placement in the 2018 edition (tiers.csv).");
        project.Run("export", "facts", "--edition", "2018", "--countries", "QQQ", "--out", "none.csv").IsWrongUsage("'QQQ' isn't a country code");
        Assert.False(File.Exists(PathOf("none.csv")));
    }

    [Fact]
    public async Task Parquet_has_real_types_and_the_same_cells()
    {
        project.Run("export", "facts", "--edition", "2018").IsDone();
        project.Run("export", "facts", "--edition", "2018", "--out", "facts.parquet").IsDone();

        var rows = project.Rows("facts-2018.csv");
        await using var reader = await ParquetReader.CreateAsync(PathOf("facts.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(rows[0].Keys, reader.Schema.DataFields.Select(f => f.Name));
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(rows.Count, group.RowCount);
        foreach (var field in reader.Schema.DataFields)
        {
            var expected = rows.Select(r => r[field.Name]).ToList();
            var read = field.Name switch
            {
                "value" or "lower" or "upper" => (await Read<double>(field)).Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? ""),
                "period_from" or "period_to" => (await Read<DateTime>(field)).Select(v => v?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
                "said" or "listed" => (await ReadAll<bool>(field)).Select(v => v ? "true" : "false"),
                "edition" => (await ReadAll<int>(field)).Select(v => v.ToString(CultureInfo.InvariantCulture)),
                _ => (await Texts(field)).Select(t => t ?? ""),
            };
            Assert.Equal(expected, read.Select(t => t.StartsWith('=') ? $"'{t}" : t));
        }

        async Task<T?[]> Read<T>(Parquet.Schema.DataField field)
            where T : struct
        {
            var cells = new T?[rows.Count];
            await group.ReadAsync<T>(field, cells.AsMemory());
            return cells;
        }

        async Task<T[]> ReadAll<T>(Parquet.Schema.DataField field)
            where T : struct
        {
            var cells = new T[rows.Count];
            await group.ReadAsync<T>(field, cells.AsMemory());
            return cells;
        }

        async Task<string?[]> Texts(Parquet.Schema.DataField field)
        {
            var cells = new string?[rows.Count];
            await group.ReadAsync(field, cells.AsMemory()!);
            return cells;
        }
    }

    [Fact]
    public void A_workbook_is_sound_and_has_numbers_days_and_texts()
    {
        project.Run("export", "facts", "--edition", "2018", "--format", "xlsx").IsDone();

        using var file = SpreadsheetDocument.Open(PathOf("facts-2018.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(e => e.Description));
        var sheets = file.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["facts", "columns"], sheets.Select(s => s.Name!.Value));
        var rows = ((WorksheetPart)file.WorkbookPart.GetPartById(sheets[0].Id!.Value!)).Worksheet!.Descendants<Row>().ToList();
        var columns = rows[0].Elements<Cell>().ToDictionary(c => c.InnerText, c => c.CellReference!.Value!.TrimEnd('1'));
        var interval = rows.Single(r => r.Elements<Cell>().First().InnerText == Interval);
        var cells = interval.Elements<Cell>().ToDictionary(c => c.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
        Assert.False(cells.ContainsKey(columns["value"]));
        Assert.Equal((CellValues.Number, "4"), (cells[columns["upper"]].DataType!.Value, cells[columns["upper"]].InnerText));
        Assert.Equal((CellValues.InlineString, "<5"), (cells[columns["value_written"]].DataType!.Value, cells[columns["value_written"]].InnerText));
        Assert.Equal(new DateOnly(2015, 1, 1), DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(cells[columns["period_from"]].InnerText, CultureInfo.InvariantCulture))));
        Assert.Equal(CellValues.Boolean, cells[columns["said"]].DataType!.Value);
        Assert.DoesNotContain(rows.SelectMany(r => r.Descendants<CellFormula>()), _ => true);
        Assert.Contains(rows.SelectMany(r => r.Elements<Cell>()), c => c.InnerText == Formula && c.DataType!.Value == CellValues.InlineString);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless_in_csv()
    {
        project.Run("export", "facts", "--edition", "2018").IsDone();

        Assert.Equal($"'{Formula}", project.Rows("facts-2018.csv").Single(r => r["id"] == "XAA-2018-LAW-01")["locator"]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void The_same_data_give_the_same_bytes_anywhere(string format)
    {
        project.Run("export", "facts", "--edition", "2018", "--out", $"a.{format}").IsDone();
        string[] arguments = [.. Tool.Call.Skip(1), "export", "facts", "--edition", "2018", "--out", $"b.{format}"];
        Tool.End(Tool.Start(project.Folder, Tool.Call[0], arguments, ("TZ", "Asia/Tokyo"), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1"))).IsDone();

        Assert.Equal(File.ReadAllBytes(PathOf($"a.{format}")), File.ReadAllBytes(PathOf($"b.{format}")));
    }

    [Fact]
    public void A_workbook_has_no_time()
    {
        project.Run("export", "facts", "--edition", "2018", "--out", "facts.xlsx").IsDone();

        using var zip = ZipFile.OpenRead(PathOf("facts.xlsx"));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void Standard_output_has_the_table_and_nothing_else()
    {
        project.Run("export", "facts", "--edition", "2018").IsDone();

        Assert.Equal(project.Text("facts-2018.csv"), project.Run("export", "facts", "--edition", "2018", "--out", "-").IsDone().Output);
        project.Run("export", "facts", "--edition", "2018", "--out", "-", "--json").IsWrongUsage("--json and --out - both write to standard output: give one of them.");
    }

    [Fact]
    public void Json_says_what_was_written()
    {
        using var json = JsonDocument.Parse(project.Run("export", "facts", "--edition", "2018", "--out", "a.parquet", "--json").IsDone().Output);

        Assert.Equal("parquet", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(new FileInfo(PathOf("a.parquet")).Length, json.RootElement.GetProperty("bytes").GetInt64());
        Assert.Equal(64, json.RootElement.GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public void What_cannot_be_is_refused_before_anything_is_written()
    {
        project.Write("there.csv", "mine");

        project.Run("export", "facts", "--edition", "2018", "--out", "there.csv").IsWrongUsage("there.csv is there already. Choose another --out, or say --overwrite.");
        Assert.Equal("mine", project.Text("there.csv"));
        project.Run("export", "facts", "--edition", "2018", "--format", "parket").IsWrongUsage("'parket' isn't a format. Formats: csv, xlsx, parquet. Did you mean 'parquet'?");
        project.Run("export", "facts", "--edition", "2018", "--out", "a.xlsx", "--format", "csv").IsWrongUsage("'a.xlsx' ends in .xlsx, and --format is csv: give one of them, or the same.");
        project.Run("export", "facts", "--edition", "2018", "--out", "a.ods").IsWrongUsage("'a.ods' ends in none of .csv, .xlsx, .parquet. Give it one of these endings, or say --format.");
        project.Run("export", "facts", "--edition", "1999").IsWrongUsage("The edition 1999 isn't in editions.csv");
        project.Run("export", "facts", "--edition", "2018", "--out", "data", "--format", "csv").IsWrongUsage("'data' is a folder; --out takes a file.");
        project.Run("export", "facts").IsWrongUsage("'--edition' is required");
        project.Run("export", "facts", "--edition", "2018", "--out", "there.csv", "--overwrite").IsDone();
        Assert.StartsWith("id,fact,kind,", project.Text("there.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_fails_and_data_that_are_wrong_leave_nothing()
    {
        project.Write("file", "");
        project.Run("export", "facts", "--edition", "2018", "--out", "file/a.csv").IsFailure("reportkit: ");
        project.Replace("data/prosecutions.csv", ",<5,", ",1e9,");
        var before = Directory.GetFileSystemEntries(project.Folder).Order();

        project.Run("export", "facts", "--edition", "2018").IsFailure("error RK1102", "Correct these first; nothing was written.");

        Assert.Equal(before, Directory.GetFileSystemEntries(project.Folder).Order());
    }

    private static string Cells(Dictionary<string, string> row, params string[] columns) => string.Join('|', columns.Select(c => row[c]));

    private string PathOf(string file) => Path.Combine(project.Folder, file);
}
