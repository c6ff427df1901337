using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class WorksheetCommandTests : IDisposable
{
    private const string Table = "data/prosecutions.csv";
    private const string Header = "id,indicator,period,value,status,source,locator,note";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void It_lists_what_the_last_report_had_with_its_values_beside()
    {
        project.Add("prosecutions", "XAA,convictions,RP2018,,persons,,not-reported,sex=male,,,,tip-2018,Courts,PROS-02,,", "XAA,convictions,2016,9,persons,,reported,,,,,tip-2018,Courts,PROS-01-P,,", "XAA,convictions,2015,8,persons,,reported,,,,,tip-2018,Totals,,,");

        project.Add("breakdowns", "sex,male,male");

        var result = project.Run("worksheet", "xaa", "2019", "--to", "xaa.csv").IsDone();

        Assert.StartsWith("xaa.csv: 2 figures to look for, with those of 2018 beside.\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(
            """
            iso3,id,indicator,counts,breakdown,unit,last_period,last_value,period,value,bound,status,modality,quantifier,speaker,source,locator,note,check
            XAA,PROS-01,convictions,convictions,,persons,2017,12,,,,,,,,tip-2019,Prosecution,,
            XAA,PROS-02,convictions,convictions,sex=male,persons,RP2018,not-reported,RP2019,,,,,,,tip-2019,Courts,,

            """.ReplaceLineEndings("\n"),
            project.Text("xaa.csv").TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        project.Run("worksheet", "XAA", "2019", "--to", "xaa.csv").IsWrongUsage("xaa.csv is there already; nothing was written.");
    }

    [Fact]
    public void A_country_without_earlier_figures_gets_all_that_can_be_counted() =>
        Assert.Contains(
            "1 figure to look for: XAB has no figures of an earlier edition, so that all indicators with units are listed.",
            project.Run("worksheet", "XAB", "2019", "--to", "xab.xlsx").IsDone().Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_workbook_is_sound_and_comes_back_as_it_was_filled_in()
    {
        project.Run("worksheet", "XAA", "2019", "--to", "xaa.xlsx").IsDone();
        Assert.Contains("Nothing new was filled in.", project.Run("worksheet", "XAA", "2019", "--from", "xaa.xlsx").IsDone().Output, StringComparison.Ordinal);

        Edit("xaa.xlsx", sheet =>
        {
            Set(sheet, "I2", "2018");
            Set(sheet, "J2", "14", CellValues.Number);
            Set(sheet, "R2", "Two of them\non appeal, says \"the court\".");
        });
        var result = project.Run("worksheet", "XAA", "2019", "--from", "xaa.xlsx").IsDone();

        const string Row = "XAA,convictions,2018,14,persons,,reported,,,,,tip-2019,Prosecution,PROS-01,\"Two of them on appeal, says \"\"the court\"\".\",";
        Assert.Equal($"{Table}(3): {Row}\n1 figure taken in.\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Empty(project.Run("check").IsDone().Errors);
        Assert.Contains("There already: PROS-01.\nNothing new", project.Run("worksheet", "XAA", "2019", "--from", "xaa.xlsx").IsDone().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("are entered: PROS-01.", project.Run("worksheet", "XAA", "2019", "--to", "again.xlsx").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_LibreOffice_has_saved_comes_back()
    {
        // Made by 'worksheet XAA 2019 --to', filled in and saved there: shared texts, styles of its own, 14 as a number.
        File.Copy(Path.Combine(MadeProject.Repository, "tests", "ReportKit.Cli.Tests", "Fixtures", "saved-by-a-spreadsheet.xlsx"), Path.Combine(project.Folder, "xaa.xlsx"));

        var result = project.Run("worksheet", "XAA", "2019", "--from", "xaa.xlsx").IsDone();

        Assert.Equal($"{Table}(3): XAA,convictions,2018,14,persons,,reported,,,,,tip-2019,Prosecution,PROS-01,Gr\u00F6\u00DFe \u00FCber \u201EZehn\u201C,\n1 figure taken in.\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_a_German_Excel_saves_as_plain_csv_is_read_where_its_code_page_is_named()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        project.Write("xaa.csv", encoding.GetBytes($"{Header.Replace(',', ';')}\r\nPROS-01;convictions;2018;1\u00A0250;;tip-2019;Courts;\u201EGr\u00F6\u00DFe\u201C\r\n"));

        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv").IsWrongUsage("xaa.csv isn't CSV in UTF-8.", "--encoding windows-1252");
        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv", "--encoding", "utf-8").IsWrongUsage("'utf-8' isn't an encoding that can be read. Spreadsheets write windows-1252");
        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv", "--encoding", "windows-1252").IsDone();

        Assert.Contains("XAA,convictions,2018,1250,persons,,reported,,,,,tip-2019,Courts,PROS-01,\u201EGr\u00F6\u00DFe\u201C,\n", project.Text(Table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_a_spreadsheet_made_is_told_at_its_cell()
    {
        project.Run("worksheet", "XAA", "2019", "--to", "xaa.xlsx").IsDone();
        Edit("xaa.xlsx", sheet =>
        {
            var formats = sheet.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
            formats.Append(new CellFormat { NumberFormatId = 17 });
            Set(sheet, "I2", "43282", CellValues.Number, (uint)formats.Elements<CellFormat>().Count() - 1);
        });

        project.Run("worksheet", "XAA", "2019", "--from", "xaa.xlsx").IsFailure("xaa.xlsx(2,9): error RK1102: The spreadsheet made a day of this cell.", "Nothing was written.");
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void What_spreadsheets_make_of_csv_is_read(string separator)
    {
        project.Write("xaa.csv", $"\uFEFF{Header}\nPROS-01,convictions,2018,14,,tip-2019,Courts,\n,,,,,,,\n".Replace(",", separator, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv").IsDone();

        Assert.Contains("XAA,convictions,2018,14,persons,,reported,,,,,tip-2019,Courts,PROS-01,,\n", project.Text(Table), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PROS-01,convictions,2018,fourteen,,tip-2019,x,", "xaa.csv(2,4): error RK1102: 'fourteen' isn't a value")]
    [InlineData("PROS-01,convictions,2018,14,,tip-2091,x,", "xaa.csv(2,6): error RK1106: 'tip-2091' isn't in sources.csv. Did you mean 'tip-2019'")]
    [InlineData("PROS-01,conviction,2018,14,,tip-2019,x,", "xaa.csv(2,2): error RK1106: 'conviction' isn't in indicators.csv. Did you mean 'convictions'?")]
    [InlineData("PROS-01,convictions,,14,,tip-2019,x,", "xaa.csv(2,3): error RK1101")]
    [InlineData("PROS-01,convictions,2018,14,,tip-2018,x,", "xaa.csv(2,6): error RK1102: tip-2018 is of the edition 2018, and the worksheet of 2019.")]
    [InlineData("PROS-01,convictions,2018,,,tip-2019,x,so it is", "xaa.csv(2,4): error RK1101: The row has a note, but no value and no status.")]
    [InlineData("PROS-01,convictions,2018,14,,tip-2019,x,\nPROS-01,convictions,2018,15,,tip-2019,x,", "xaa.csv(3,4): error RK1105: Row 2 has the same figure. Keep one.")]
    public void What_check_would_refuse_is_told_at_its_cell_and_nothing_is_written(string rows, string message)
    {
        var before = project.Text(Table);
        project.Write("xaa.csv", $"{Header}\n{rows}\n");

        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv").IsFailure(message, "Nothing was written.");

        Assert.Equal(before, project.Text(Table));
    }

    [Fact]
    public void A_figure_that_is_there_otherwise_is_told_with_its_place()
    {
        project.Write("xaa.csv", $"{Header}\nPROS-01,convictions,2017,13,,tip-2018,Prosecution,\n");

        project.Run("worksheet", "XAA", "2018", "--from", "xaa.csv").IsFailure("xaa.csv(2,4): error RK1105: This figure is there already, with other cells (data/prosecutions.csv(2)).");
    }

    [Theory]
    [InlineData("id,indicator,period,vlaue", "xaa.csv(1,4): error RK1006: 'vlaue' isn't a column of a worksheet. Did you mean 'value'?")]
    [InlineData("id,indicator,period,value,value", "xaa.csv(1,5): error RK1006: The column 'value' is there twice.")]
    [InlineData("id,period", "xaa.csv(1): error RK1006: The first row names the columns, and indicator, value are missing.")]
    public void A_header_that_is_not_a_worksheet_s_is_told(string header, string message)
    {
        project.Write("xaa.csv", $"{header}\nPROS-01,convictions,2018,14,1\n");

        project.Run("worksheet", "XAA", "2019", "--from", "xaa.csv").IsFailure(message, "Nothing was written.");
    }

    [Theory]
    [InlineData("XAA 2019", "Write --to FILE for a new worksheet, or --from FILE")]
    [InlineData("2019 XAA --to x.csv", "'XAA' isn't the year of an edition.")]
    [InlineData("XAA 2091 --to x.csv", "2091")]
    [InlineData("XAA 2019 --to x.ods", "'x.ods' is neither .xlsx nor .csv.")]
    [InlineData("XAA 2019 --from x.csv", "There is no file 'x.csv' (--from).")]
    [InlineData("XAA 2019 --from data/tiers.xlsx", "data/tiers.xlsx can't be read as a workbook.")]
    public void Wrong_usage_is_told(string arguments, string message)
    {
        project.Write("data/tiers.xlsx", "no workbook");

        project.Run(["worksheet", .. arguments.Split(' ')]).IsWrongUsage(message);
    }

    [Fact]
    public void The_project_s_source_is_that_of_what_names_none()
    {
        project.Add("sources", "annual-2019,A,Office of Examples,Annual Report,2019,,,Public domain,,");
        project.Write("reportkit.yml", "title: Report\nbase: none\nsource: annual-2019\n");
        project.Run("worksheet", "XAA", "2019", "--to", "xaa.csv").IsDone();
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();
        project.Run("add", "figure", "--country", "XAA", "--indicator", "convictions", "--period", "2018", "--value", "7", "--locator", "x").IsDone();

        Assert.Contains(",annual-2019,", project.Text("xaa.csv"), StringComparison.Ordinal);
        Assert.Contains("\nsource: annual-2019\n", project.Text("data/narratives/XAA-2019.yml"), StringComparison.Ordinal);
        Assert.Contains("2018,7,persons,,reported,,,,,annual-2019,x", project.Text(Table), StringComparison.Ordinal);
        project.Replace("data/narratives/XAA-2019.yml", "source: annual-2019\n", "");
        project.Run("check").IsDone();
    }

    private void Edit(string file, Action<SpreadsheetDocument> edit)
    {
        using var document = SpreadsheetDocument.Open(Path.Combine(project.Folder, file), isEditable: true);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        edit(document);
    }

    private static void Set(SpreadsheetDocument document, string reference, string text, CellValues? type = null, uint? style = null)
    {
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(c => c.CellReference == reference);
        cell.RemoveAllChildren();
        cell.DataType = type ?? CellValues.String;
        cell.CellValue = new CellValue(text);
        if (style is { } own)
        {
            cell.StyleIndex = own;
        }
    }
}
