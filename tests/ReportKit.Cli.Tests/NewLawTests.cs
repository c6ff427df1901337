namespace ReportKit.Cli.Tests;

/// <summary>A law that the kit doesn't have is entered as data, as docs/law.md shows, and the tool works with it.</summary>
[Trait(Form.Name, Form.Native)]
public sealed class NewLawTests : IDisposable
{
    private static readonly string[] Tables = ["rule-sets", "provisions", "statutory-indicators", "indicator-numbers"];

    private const string Narrative = """
        country: XAA
        edition: 2026
        source: tip-2026

        statements:
          - id: LAW-01
            section: prosecution
            indicator: law
            text: "The law punishes few forms of trafficking."
            locator: "Prosecution"
            standard: MS1

        narrative:
          prosecution:
            -
              - LAW-01

        assessment:
          findings:
            - of: MS1
              finding: not-met
              evidence: [LAW-01]
              reason: "The law does not punish all forms."
            - of: IND.SUPPLY
              finding: unknown
              reason: "Nothing was found on supply chains."
            - of: significant-efforts
              finding: "no"
              evidence: [LAW-01]
              reason: "Efforts fell."

        """;

    private readonly MadeProject project = new MadeProject()
        .Add("rule-sets", "R2026,P.L. 120-1,2026-01-05,2026,,i ii iii-I iii-II,estimated,in-force,yes,3,,no,no,yes,yes,no,verified,Made up.")
        .Add("provisions", "downgrade-2026,D8,Downgrade after three years,22 USC 7107(b)(2)(D); P.L. 120-1,2026,,automatic-downgrade waiver-one-year,A country may be on the list for three years.,verified,")
        .Add("statutory-indicators", "IND.SUPPLY,prevention,Supply chains,Goods made by forced labour are kept out.,2026,,verified,")
        .Add("indicator-numbers", "IND.SUPPLY,2026,13,verified")
        .Add("editions", "2025,2024-04-01,2025-03-31,,R2023,tier-first,meet", "2026,2025-04-01,2026-03-31,,R2026,tier-first,meet")
        .Add("sources", "tip-2026,A,Department of Examples,Trafficking in Persons Report,2026,2026-06-30,,Public domain,,")
        .Add("tiers", "XAA,2026,3,single,tip-2026")
        .Write("data/narratives/XAA-2026.yml", Narrative);

    public void Dispose() => project.Dispose();

    [Fact]
    public void It_passes_the_check() => project.Run("check").IsDone();

    [Fact]
    public void Findings_are_held_to_it_and_the_decision_names_its_provisions()
    {
        var output = project.Run("assess", "--country", "XAA", "--edition", "2026").IsDone().Output;

        Assert.Contains("Exampleland, edition 2026: R2026", output, StringComparison.Ordinal);
        Assert.Contains("On these findings the law permits Tier 3.", output, StringComparison.Ordinal);
        Assert.Contains("Nothing was found on supply chains.", output, StringComparison.Ordinal);
        project.Replace("data/narratives/XAA-2026.yml", "of: IND.SUPPLY", "of: policy-or-pattern").Run("check")
            .IsFailure("error RK1401: 'policy-or-pattern' is neither a standard, nor an indicator of the 2026 law, nor a question of it.");
    }

    [Fact]
    public void Its_edition_and_those_before_are_rendered_each_with_its_own_law()
    {
        project.Run("render", "--edition", "2026").IsDone();
        project.Run("render", "--edition", "2018").IsDone();
        var (now, before) = (project.Edition(2026).Text("methodology.md"), project.Edition().Text("methodology.md"));

        Assert.Contains("The rules on tiers for the 2026 edition are those of the Trafficking Victims Protection Act of 2000 as amended by P.L. 120-1, of 5 January 2026; they are applied to the editions from 2026 on.", now, StringComparison.Ordinal);
        Assert.Contains("for three editions in a row, counted from 2009, after which it moves to Tier 3", now, StringComparison.Ordinal);
        Assert.Contains("United States Code as of April 2023, with the changes of later laws, in our words", now, StringComparison.Ordinal);
        Assert.Contains("| 13 | Supply chains |", now, StringComparison.Ordinal);
        Assert.Contains("| D8 | Downgrade after three years |", now, StringComparison.Ordinal);
        Assert.DoesNotContain("| D10 |", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Supply chains", before, StringComparison.Ordinal);
        Assert.Contains("as of April 2023, in our words", before, StringComparison.Ordinal);
        Assert.Contains("is placed on Tier 3", project.Edition(2026).Text("XAA/report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_ones_own_enters_it_as_the_page_shows()
    {
        Directory.Delete(Path.Combine(project.Folder, "data"), recursive: true);
        project.Write("reportkit.yml", "title: Trafficking in persons\npublisher: Office of Examples\ncountries: [XAA]\nsource: tip-2026\neditions:\n  2026:\n");
        project.Write("data/countries.csv", Columns("countries") + "XAA,,,Exampleland,Exampleland,,,,EAP,,\n");
        project.Write("data/sources.csv", Columns("sources") + "tip-2026,A,Department of Examples,Trafficking in Persons Report,2026,2026-06-30,,Public domain,,\n");
        project.Write("data/tiers.csv", Columns("tiers") + "XAA,2026,3,single,tip-2026,,\n");
        project.Write("data/indicators.csv", Columns("indicators") + "law,prosecution,law,,,,\n");
        project.Write("data/narratives/XAA-2026.yml", Narrative);
        foreach (var table in Entered())
        {
            project.Write($"data/{TableOf(table)}.csv", table);
        }

        project.Run("check").IsDone();
        var assessed = project.Run("assess", "--country", "XAA", "--edition", "2026").IsDone().Output;
        Assert.Contains("Exampleland, edition 2026: R2026", assessed, StringComparison.Ordinal);
        Assert.DoesNotContain("not in the law of this edition", assessed, StringComparison.Ordinal);
        project.Run("render", "--edition", "2026").IsDone();
        var law = project.Edition(2026).Text("methodology.md");
        Assert.Contains("as amended by P.L. 120-1, of 5 January 2026; they are applied to the editions from 2026 on.", law, StringComparison.Ordinal);
        Assert.Contains("| 13 | Supply chains |", law, StringComparison.Ordinal);
        Assert.Contains("| D8 | Downgrade after three years |", law, StringComparison.Ordinal);
        Assert.DoesNotContain("| D9 |", law, StringComparison.Ordinal);
        project.Replace("data/rule-sets.csv", "2026-01-05,2026,", "2026-01-05,2024,").Run("check")
            .IsFailure("data/rule-sets.csv(2,29): error RK1408: R2026 begins with the edition of 2024, but the law of 2024 is R2023 (kit/data/editions.csv(25,29)).");
    }

    // The tables of docs/law.md, in the section on a new law.
    private static IEnumerable<string> Entered() =>
        Regex.Matches(File.ReadAllText(Path.Combine(MadeProject.Repository, "docs", "law.md")), "```csv\n(.+?) *```", RegexOptions.Singleline)
            .Select(m => m.Groups[1].Value.Replace("\n   ", "\n", StringComparison.Ordinal).TrimStart());

    private static string TableOf(string text) => Tables.Single(t => text.StartsWith(Columns(t), StringComparison.Ordinal));

    private static string Columns(string table) => File.ReadLines(Path.Combine(MadeProject.Repository, "data", $"{table}.csv")).First() + "\n";
}
