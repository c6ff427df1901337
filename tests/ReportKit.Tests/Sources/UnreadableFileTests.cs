using ReportKit.Sources;
using ReportKit.Tests.Review;

namespace ReportKit.Tests.Sources;

/// <summary>One cause, one message: what depends on a file or a row that couldn't be read isn't judged.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private static readonly Validated<TemplateFiles> Embedded = new(TemplateReader.ReadEmbedded(), []);

    private readonly DataFolder data = new();

    public UnreadableFileTests()
    {
        data.AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").AddRow("protocol-status.csv", "XAA,party,2018-03-31,tip-2018,");
        data.AddRow("sanctions.csv", "XAA,2018,i,tip-2018,Determination,").AddRow("global-law-enforcement.csv", "2016,2017,12,,3,,,,,single,tip-2017");
        data.AddFigure("protection", "victims-identified", "RP2018", "30", "victims", breakdown: "sex=female", id: "PROT-01");
        data.AddFigure("prevention", "convictions", "RP2018", "5", id: "PREV-01").AddFigure("profile", "convictions", "RP2018", "6", "cases", id: "PROF-01");
        var narrative = data.Text(DataFolder.Narrative).Replace("{PROS-01}", "{PROS-01}, found {PROT-01}, {PREV-01} and {PROF-01}", StringComparison.Ordinal);
        data.Write(DataFolder.Narrative, narrative + """

            assessment:
              findings:
                - of: MS4
                  finding: not-met
                  evidence: [PROS-01, PREV-01, PROF-01]
                - of: IND.PROTECT
                  finding: met
                  evidence: [PROT-01, LAW-01]

            """);
        data.Write("corrections.yml", """
            - fact: XAA-2018-PROT-01
              column: value
              old: "30"
              new: "31"
              why: A slip of the pen.
              source: A letter of 2 May 2018.
              status: reported
            - file: tiers.csv
              row: {iso3: XAA, edition: "2018"}
              column: tier
              old: 2WL
              new: "2"
              why: A slip of the pen.
              source: A letter of 2 May 2018.
              status: reported
            - file: narratives/XAA-2018.yml
              row: {id: LAW-01}
              column: text
              old: "The law punishes all forms of trafficking."
              new: "The law punishes most forms of trafficking."
              why: A slip of the pen.
              source: A letter of 2 May 2018.
              status: reported

            """);
        data.Write("sign-off.yml", "draft-mark: [2018]\n");
        var approval = MadeApprovals.Approval();
        data.Write($"approvals/{approval.FileName}", ReportKit.Review.ApprovalWriter.TextOf(approval));
    }

    public static TheoryData<string, string> TablesAndWays => new(
        from table in Tables
        from way in new[] { "missing", "a folder", "a link", "empty", "UTF-16", "no UTF-8", "another header", "a column less", "an open quote", "semicolons", "no permission" }
        select (table, way));

    public static TheoryData<string, string> DocumentsAndWays => new(
        from file in new[] { DataFolder.Narrative, "corrections.yml", "sign-off.yml", $"approvals/{MadeApprovals.Approval().FileName}", DataPackage.FileName }
        from way in new[] { "a folder", "a link", "empty", "UTF-16", "no UTF-8", "an open quote", "no permission" }
        select (file, way));

    public static TheoryData<string> TablesWithRows => [.. Tables];

    public static TheoryData<string, string> TemplatesAndWays => new(
        from template in Embedded.Value.Texts
        from way in new[] { "a folder", "a link", "empty", "UTF-16", "no UTF-8", "no permission" }
        select (template.Name, way));

    private static IEnumerable<string> Tables { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.csv").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_folder_that_is_spoilt_here_is_sound_itself() => Assert.Empty(Problems());

    [Theory]
    [MemberData(nameof(TablesAndWays))]
    public void A_table_that_cant_be_read_is_the_only_problem(string table, string way) => AssertOnly(table, way, data.PathOf(table));

    [Theory]
    [MemberData(nameof(DocumentsAndWays))]
    public void A_document_that_cant_be_read_is_the_only_problem(string file, string way) => AssertOnly(file, way, data.PathOf(file));

    [Theory]
    [MemberData(nameof(TablesWithRows))]
    public void A_row_that_cant_be_read_is_the_only_problem(string table)
    {
        var lines = data.Text(table).Split('\n');
        data.Write(table, string.Join('\n', lines.Select((line, i) => i > 0 && line.Length > 0 ? line + "," : line)));

        Assert.Equal(lines.Count(line => line.Length > 0) - 1, Problems().Count(p => p.StartsWith($"data/{table}(", StringComparison.Ordinal)));
        Assert.DoesNotContain(Problems(), p => !p.StartsWith($"data/{table}(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_country_that_isnt_known_is_the_only_problem()
    {
        data.Replace("protection.csv", "XAA,", "XAX,");

        Assert.StartsWith("data/protection.csv(2,1): error RK1106: 'XAX' isn't in countries.csv.", Assert.Single(Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_s_unknown_source_is_one_problem_at_its_own_place()
    {
        data.Write(DataFolder.Narrative, data.Text(DataFolder.Narrative).Replace("source: tip-2018", "source: tip-2081", StringComparison.Ordinal));

        Assert.StartsWith($"data/{DataFolder.Narrative}(3,9): error RK1106: 'tip-2081' isn't in sources.csv.", Assert.Single(Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("countries.csv", "country-names.csv")]
    [InlineData("indicators.csv", "prosecutions.csv")]
    [InlineData("units.csv", "prosecutions.csv")]
    [InlineData("sources.csv", "tiers.csv")]
    public void A_table_that_others_name_and_that_has_no_rows_is_the_only_problem(string table, string first)
    {
        data.Write(table, data.Text(table).Split('\n')[0] + "\n");

        Assert.Equal($"data/{table}: error RK1002: The table has no rows, but {first} names some of them. Restore the file.", Assert.Single(Problems()));
    }

    [Theory]
    [MemberData(nameof(TemplatesAndWays))]
    public void A_template_that_cant_be_read_is_the_only_problem(string name, string way)
    {
        using var templates = new DataFolder();
        foreach (var template in Embedded.Value.Texts)
        {
            templates.Write($"templates/{template.Name}", template.Text);
        }

        var path = templates.PathOf($"templates/{name}");
        Spoil(path, way);
        var read = TemplateReader.Read(templates.PathOf("templates"), "templates");

        AssertOnly($"templates/{name}", [.. Flow.Check(data.Reader, read).Problems.Select(p => p.ToString())]);
    }

    private static void AssertOnly(string file, string[] problems) =>
        Assert.StartsWith($"{file}", Assert.Single(problems), StringComparison.Ordinal);

    private void AssertOnly(string file, string way, string path)
    {
        Spoil(path, way);
        AssertOnly($"data/{file}", Problems());
    }

    private string[] Problems() => [.. Flow.Check(data.Reader, Embedded).Problems.Select(p => p.ToString())];

    private static void Spoil(string path, string way)
    {
        var text = File.ReadAllText(path);
        switch (way)
        {
            case "missing":
                File.Delete(path);
                break;
            case "a folder":
                File.Delete(path);
                Directory.CreateDirectory(path);
                break;
            case "a link":
                File.Delete(path);
                File.CreateSymbolicLink(path, Path.Combine(Repository.Root, "README.md"));
                break;
            case "empty":
                File.WriteAllText(path, "\n");
                break;
            case "UTF-16":
                File.WriteAllText(path, text, Encoding.Unicode);
                break;
            case "no UTF-8":
                File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(text), 0xFF]);
                break;
            case "another header":
                File.WriteAllText(path, "x" + text);
                break;
            case "a column less":
                File.WriteAllText(path, text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..]);
                break;
            case "an open quote":
                File.WriteAllText(path, "\"" + text);
                break;
            case "semicolons":
                File.WriteAllText(path, text.Replace(',', ';'));
                break;
            case "no permission":
                Assert.SkipWhen(Environment.IsPrivilegedProcess, "Whoever runs the tests may read everything.");
                if (OperatingSystem.IsWindows())
                {
                    Assert.Skip("Files have no such permissions here.");
                }
                else
                {
                    File.SetUnixFileMode(path, UnixFileMode.None);
                }

                break;
        }
    }
}
