namespace ReportKit.Importing.Tests.Merging;

public sealed class ImportPlanTests : IDisposable
{
    private const string Header = "iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check\n";
    private const string Figure = "persons,,reported,,,,,unodc-2025-10-28,data_glotip_1";

    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_stand_by_country_and_a_series_together()
    {
        folder.Take(folder.Import(new MadeGlotip()
            .Add("5", code: "XAB", country: "Northern Sample").Add("1", year: "2021", sex: "Male").Add("2", year: "2020", sex: "Male").Add("4", year: "2021").Add("3")));

        Assert.Equal(
            $"""
            {Header}XAA,persons-convicted,2020,3,{Figure}!L8,,,
            XAA,persons-convicted,2021,4,{Figure}!L7,,,
            XAA,persons-convicted,2020,2,persons,,reported,sex=male,,,,unodc-2025-10-28,data_glotip_1!L6,,,
            XAA,persons-convicted,2021,1,persons,,reported,sex=male,,,,unodc-2025-10-28,data_glotip_1!L5,,,
            XAB,persons-convicted,2020,5,{Figure}!L4,,,

            """.ReplaceLineEndings("\n"),
            folder.Text("prosecutions"));
    }

    [Fact]
    public void Source_and_file_are_registered()
    {
        var table = new MadeGlotip { Released = "29/11/2025" }.Add("5");

        folder.Take(folder.Import(table));

        Assert.EndsWith("\nunodc-2025-11-29,G,United Nations Office on Drugs and Crime,\"Data Portal, Trafficking in persons\",release of 29 November 2025,2025-11-29,,UNODC terms of use; cite UNODC,https://dataunodc.un.org/,\n", folder.Text("sources"), StringComparison.Ordinal);
        Assert.EndsWith($"\nunodc-2025-11-29,published.xlsx,{ContentHash.Of(table.Bytes())},{table.Bytes().Length},,,,\n", folder.Text("published-files"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var table = new MadeGlotip().Add("5").Add("6", sex: "Male").Add("7", dimension: "by citizenship", category: "Northern Sample");
        folder.Take(folder.Import(table));

        Assert.Empty(folder.Plan(folder.Import(table)).Changed);
    }

    [Fact]
    public void A_project_s_own_rows_stay_where_they_are_and_new_ones_come_behind_those_of_their_country()
    {
        var own = "XAA,convictions,2020,2,persons,,reported,,,,,tip-2018,Courts,PROS-01,\"A note, with a comma.\",\nXAB,convictions,2020,3,persons,,reported,,,,,tip-2018,Courts,PROS-02,,\n";
        folder.Write("data/prosecutions.csv", Header + own);

        folder.Take(folder.Import(new MadeGlotip().Add("5")));

        Assert.Equal([.. own.Split('\n')[..1], $"XAA,persons-convicted,2020,5,{Figure}!L4,,,", .. own.Split('\n')[1..]], folder.Text("prosecutions").Split('\n')[1..]);
    }

    [Fact]
    public void New_rows_stand_between_the_project_s_own_where_the_order_has_them()
    {
        folder.Write("data/breakdowns.csv", "dimension,category,label\ncitizenship,XAC,Far Sample\n");

        folder.Take(folder.Import(new MadeGlotip()
            .Add("7", dimension: "by citizenship", category: "Northern Sample").Add("8", dimension: "by citizenship", category: "Stateless")));

        Assert.Equal(["citizenship,XAB,Northern Sample", "citizenship,XAC,Far Sample"], folder.Text("breakdowns").Split('\n')[1..3]);
    }

    [Fact]
    public void A_file_that_was_corrected_revises_adds_and_takes_away_and_keeps_what_people_noted()
    {
        folder.Take(folder.Import(new MadeGlotip().Add("5").Add("6", year: "2021").Add("7", year: "2022")));
        folder.Write("data/prosecutions.csv", folder.Text("prosecutions").Replace("!L4,,,", "!L4,,Printed twice.,Asked the office.", StringComparison.Ordinal));

        var plan = folder.Take(folder.Import(new MadeGlotip().Add("9").Add("7", year: "2022").Add("8", year: "2023")));

        var table = plan.Tables.Single(t => t.Schema.Name == "prosecutions");
        Assert.Equal((1, 1, 1, 1), (table.CountOf(ImportChangeKind.Revised), table.CountOf(ImportChangeKind.Moved), table.CountOf(ImportChangeKind.Added), table.CountOf(ImportChangeKind.Vanished)));
        Assert.Equal(
            [
                $"XAA,persons-convicted,2020,9,{Figure}!L4,,Printed twice.,Asked the office.", $"XAA,persons-convicted,2022,7,{Figure}!L5,,,",
                $"XAA,persons-convicted,2023,8,{Figure}!L6,,,", "",
            ],
            folder.Text("prosecutions").Split('\n')[1..]);
        Assert.Equal(2, folder.Text("published-files").Count(c => c == '\n'));
    }

    [Fact]
    public void What_the_file_doesn_t_decide_stays_as_somebody_entered_it()
    {
        folder.Take(folder.Import(new MadeGlotip().Add("5")));

        var plan = folder.Plan(folder.Import(new MadeGlotip().Add("0").Add("11")));

        Assert.DoesNotContain(plan.Changed, t => t.Schema.Name == "prosecutions");
    }

    [Fact]
    public void A_corrected_file_that_is_refused_row_for_row_takes_nothing_away()
    {
        folder.Take(folder.Import(new MadeGlotip().Add("5").Add("6", year: "2021")));

        var plan = folder.Plan(folder.Import(new MadeGlotip().Add("6,112,019", year: "2022")));

        Assert.True(plan.File.IsRefused);
        Assert.Empty(plan.Changed);
    }

    [Fact]
    public void An_import_of_one_country_takes_nothing_from_another()
    {
        var table = new MadeGlotip().Add("5").Add("6", code: "XAB", country: "Northern Sample");
        folder.Take(folder.Import(table));

        Assert.Empty(folder.Plan(folder.Import(table, null, "XAA")).Changed);
    }

    [Fact]
    public void A_newer_release_stands_beside_the_older_and_says_what_it_changes()
    {
        folder.Take(folder.Import(new MadeGlotip { Released = "14/3/2025" }.Add("<5").Add("6", year: "2021").Add("7", year: "2022")));

        var plan = folder.Take(folder.Import(new MadeGlotip().Add("0").Add("6", year: "2021").Add("8", year: "2023")));

        Assert.Equal(("unodc-2025-03-14", 1, 1), (plan.Before!.Id, plan.Before.Same, plan.Before.Added));
        Assert.Equal([("<5", "0")], plan.Before.Revised.Select(c => (c.Before!["value"], c.After!["value"])));
        Assert.Equal(["7"], plan.Before.Vanished.Select(row => row["value"]));
        Assert.Equal(6, folder.Text("prosecutions").Split('\n')[1..^1].Length);
    }

    [Fact]
    public void A_row_that_the_kit_has_already_isn_t_written_again()
    {
        folder.Write("reportkit.yml", "title: Made up\ncountries: [XAA, IRL]\ndata: countries\n");
        var known = folder.Sources["prosecutions"].First(row => row["source"] == "unodc-2025" && row["indicator"] == "persons-convicted");
        var table = new MadeGlotip { Released = "14/04/2025" }.Add(known["value"], code: "IRL", country: "Ireland", year: known["period"]);

        var plan = folder.Plan(folder.Import(table));

        Assert.Equal(["published-files"], plan.Changed.Select(t => t.Schema.Name));
        Assert.Equal("unodc-2025", plan.File.Release.Id);
    }
}
