using System.Security.Cryptography;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void The_problems_of_all_files_come_in_one_run_ordered_by_place()
    {
        data.Write("units.csv", "");
        data.AddRow("tiers.csv", "XAA,2018,4,single,un-office").AddRow("tiers.csv", "XAA,\"2018,2,single,un-office");
        data.AddRow("protocol.csv", "XAA,accession,1999-01-01,un-office,");
        data.AddRow("sources.csv", "survey-2018,Z,=Office,Survey,,,,Open,ftp://example.org,");
        data.Replace(DataFolder.Narrative, "    text:", "    txt:");

        Assert.Equal(
            [
                "data/narratives/XAA-2018.yml(6,5) RK1301", "data/narratives/XAA-2018.yml(9,5) RK1301",
                "data/protocol.csv(2,15) RK1206",
                "data/sources.csv(5,13) RK1103", "data/sources.csv(5,15) RK1010", "data/sources.csv(5,38) RK1102",
                "data/tiers.csv(4,10) RK1103", "data/tiers.csv(5,5) RK1007",
                "data/units.csv RK1002",
            ],
            data.Validate().Problems.Select(p => $"{p.Place} {p.Code}"));
    }

    [Fact]
    public void Every_file_read_is_an_input_with_the_hash_of_its_bytes()
    {
        var inputs = data.Read().Value.Inputs;

        Assert.Equal(inputs.Select(i => i.Path).Order(StringComparer.Ordinal), inputs.Select(i => i.Path));
        Assert.Contains("data/datapackage.json", inputs.Select(i => i.Path));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.Text(DataFolder.Narrative)))),
            inputs.Single(i => i.Path == "data/narratives/XAA-2018.yml").Sha256);
    }

    [Fact]
    public void Rows_know_the_place_of_each_cell()
    {
        var row = data.AddRow("countries.csv", "XAB,,,\"Other, Land\",the Other Land,,,,EAP,").Read().Value.Tables["countries"].Rows[1];

        Assert.Equal("Other, Land", row["name"]);
        Assert.Equal("data/countries.csv(3,21)", row.PlaceOf("name_in_text").ToString());
        Assert.Equal("", row["no-such-column"]);
    }

    [Fact]
    public void A_folder_without_narratives_is_sound() => Assert.Empty(data.Delete(DataFolder.Narrative).Problems());

    [Fact]
    public void A_file_that_ends_in_yaml_is_not_passed_over_in_silence() =>
        Assert.Equal(
            "data/narratives/XAA-2017.yaml: error RK1302: A narrative's file is named for its country and edition: PRK-2010.yml.",
            data.Write("narratives/XAA-2017.yaml", "country: XAA\nedition: 2017\n").Problem());

    [Fact]
    public void Files_beside_the_narratives_are_let_be() => Assert.Empty(data.Write("narratives/README.md", "# Notes\n").Problems());

    [Fact]
    public void What_an_editor_keeps_beside_an_open_narrative_is_let_be() => Assert.Empty(data.Write("narratives/.#XAA-2018.yml", "writer@machine\n").Problems());

    [Fact]
    public void A_folder_read_again_is_as_it_is_now_and_what_was_read_before_stays_as_it_was()
    {
        var reader = data.Reader;
        var before = reader.Read().GetValueOrThrow();
        var inputs = before.Inputs.ToList();
        data.AddRow("tiers.csv", "XAA,2016,four,single,tip-2017").Delete(DataFolder.Narrative);

        var now = reader.Read();

        Assert.Equal(inputs, before.Inputs);
        Assert.Equal(["data/narratives/XAA-2018.yml"], inputs.Select(i => i.Path).Except(now.Value.Inputs.Select(i => i.Path)));
        Assert.Single(now.Problems);
        Assert.Single(reader.Read().Problems);
    }

    [Fact]
    public void One_reader_serves_two_checks_as_a_notebook_s_cell_that_runs_again()
    {
        var reader = data.Reader;

        var inputs = Enumerable.Range(0, 2).Select(_ => Flow.Check(reader, new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), [])).GetValueOrThrow()).ToList();

        Assert.All(inputs, i => Assert.True(ReviewRun.Snapshot(i, 2018, []).HasValue));
        Assert.Equal(inputs[0].Facts.Inputs, inputs[1].Facts.Inputs);
    }

    public void Dispose() => data.Dispose();
}
