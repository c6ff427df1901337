using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class CountriesMapTests : IDisposable
{
    private const string Table = "data/country-names.csv";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_spelling_is_entered_in_its_place_once_for_ever()
    {
        project.Add("country-names", "Anywhere,XAB", "Yonder,XAC");

        var result = project.Run("countries", "map", "Rep. of Xland", "xaa", "Elsewhere", "XAB").IsDone();

        Assert.Equal("name,iso3\nAnywhere,XAB\nElsewhere,XAB\nRep. of Xland,XAA\nYonder,XAC\n", project.Text(Table));
        Assert.Equal("data/country-names.csv(3): Elsewhere,XAB\ndata/country-names.csv(4): Rep. of Xland,XAA\n", Lines(result.Output));
        Assert.Equal("2 spellings are known already and need no row.\nNothing was written.\n", Lines(project.Run("countries", "map", "Rep. of Xland", "XAA", "REPUBLIC OF XLAND", "XAA").IsDone().Output));
        project.Run("check").IsDone();
    }

    [Theory]
    [InlineData("Anywhere", "XAA", "'Anywhere' means XAB (Northern Sample) already (data/country-names.csv(2)), and here XAA (Exampleland).")]
    [InlineData("exampleland", "XAB", "'exampleland' means XAA (Exampleland) already, and here XAB (Northern Sample).")]
    [InlineData("Rep. of Xland", "XAZ", "'XAZ' ('Rep. of Xland') isn't in countries.csv.")]
    [InlineData("Rep. of Xland", "Exampelland", "Did you mean XAA (Exampleland)?")]
    [InlineData("Sample", "XAB", "'Sample' may mean XAB (Northern Sample) or XAC (Unplaced Sample)")]
    [InlineData("=Xland", "XAA", "=Xland")]
    [InlineData("?!", "XAA", "no letters")]
    public void What_isn_t_sound_is_refused_and_nothing_of_the_call_is_written(string name, string code, string says)
    {
        project.Add("country-names", "Anywhere,XAB");
        var before = project.Text(Table);

        var result = project.Run("countries", "map", "Rep. of Yland", "XAA", name, code);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(says, result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Text(Table));
    }

    [Theory]
    [InlineData("Rep.", "of", "Xland")]
    [InlineData]
    [InlineData("Rep. of Xland", "XAA", "--from", "names.csv")]
    public void Wrong_usage_says_what_is_right(params string[] arguments) => Assert.Equal(2, project.Run(["countries", "map", .. arguments]).ExitCode);

    [Fact]
    public void Unknown_names_of_a_file_are_filled_in_once_and_then_known()
    {
        project.Add("units", "victims,count,victim,victims");
        project.Add("indicators", "persons-convicted,prosecution,persons convicted,persons,IND.PROSECUTE,,");
        var table = new MadeGlotip().Add("5", code: null, country: "Rep. of Xland").Add("6", code: null, country: "Rep. of Xland", year: "2019").Add("7", code: null, country: "Exampelland");
        project.Write("glotip.xlsx", table.Bytes());
        project.Run("import", "glotip", "glotip.xlsx", "--dry-run", "--names", "names.csv").IsDone();
        Assert.Equal(
            "name,iso3,may_mean,rows,first_in\nRep. of Xland,,,2,\"glotip.xlsx(4,12)\"\nExampelland,,XAA (Exampleland),1,\"glotip.xlsx(6,12)\"\n",
            project.Text("names.csv"));

        Assert.Equal(2, project.Run("import", "glotip", "glotip.xlsx", "--dry-run", "--names", "names.csv").ExitCode);

        project.Write("names.csv", project.Text("names.csv").Replace("Xland,,", "Xland,XAA,", StringComparison.Ordinal));
        Assert.Equal("data/country-names.csv(2): Rep. of Xland,XAA\n1 name without a code was left.\n", Lines(project.Run("countries", "map", "--from", "names.csv").IsDone().Output));

        var result = project.Run("import", "glotip", "glotip.xlsx").IsDone();
        Assert.Contains("          2 taken in (66.7 %)\n", Lines(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_answers_of_a_file_have_their_places()
    {
        project.Write("names.csv", "may_mean,name,iso3\n,Rep. of Xland,XAA\n,Rep. of Yland,XAZ\n");

        var result = project.Run("countries", "map", "--from", "names.csv", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\"RK1630\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"line\": 3", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var result = project.Run("countries", "map", "Rep. of Xland", "XAA", "--dry-run").IsDone();

        Assert.Equal("data/country-names.csv(2): Rep. of Xland,XAA\nNothing was written.\n", Lines(result.Output));
        Assert.Equal("name,iso3\n", project.Text(Table));
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
