namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed partial class InitCommandTests : IDisposable
{
    private const string Draft = "data/narratives/IRL-2026.yml";

    private static readonly string[] Always =
    [
        ".config/dotnet-tools.json", ".gitattributes", ".gitignore", ".vscode/extensions.json",
        ".vscode/schemas/corrections.schema.json", ".vscode/schemas/map.schema.json", ".vscode/schemas/narrative.schema.json", ".vscode/schemas/reportkit.schema.json",
        ".vscode/schemas/sign-off.schema.json", ".vscode/schemas/wording.schema.json", ".vscode/settings.json", ".vscode/tasks.json",
        "README.md", "data/README.md", Draft, "data/sources.csv", "kit.zip", "notebooks/first-look.ipynb", "notebooks/setup.dib", "notebooks/workbook.ipynb",
        "reportkit.yml",
    ];

    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("tiers", "IRL", "none")]
    [InlineData("tiers", "IRL,MLT,MNG", "countries")]
    [InlineData("no-tiers", "IRL,MLT,MNG", "none")]
    [InlineData("country", "IRL", "all")]
    public void The_project_has_nothing_wrong_with_it(string kind, string countries, string data)
    {
        folder.Init("--kind", kind, "--countries", countries, "--data", data).IsDone();

        var check = folder.Run("check").IsDone();
        Assert.EndsWith("nothing is wrong.\n", check.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(check.Errors);
    }

    [Fact]
    public void It_says_what_it_wrote_how_the_page_is_made_and_which_line_comes_next()
    {
        var said = folder.Init().IsDone().Output.ReplaceLineEndings("\n");

        Assert.Equal(Always, folder.Files());
        Assert.Contains($"Wrote {Always.Length} files:\n{string.Concat(Always.Select(f => $"  {f}\n"))}", said, StringComparison.Ordinal);
        Assert.Contains("'reportkit render --edition 2026' makes artifacts/report/2026/index.html.", said, StringComparison.Ordinal);
        var line = int.Parse(NextLine().Match(said).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("# statements:", folder.Text(Draft).Split('\n')[line - 1]);
    }

    [Fact]
    public void Yes_takes_the_sensible_answers_and_renders_the_first_page()
    {
        var result = folder.Run("init", "report", "--countries", "IRL", "--yes").IsDone();

        var opened = FirstPage().Match(result.Output).Groups[1].Value;
        Assert.True(File.Exists(folder.PathOf(opened)), result.Output);
        Assert.Contains("title: \"Trafficking in Persons in Ireland\"\n", folder.Text("report/reportkit.yml"), StringComparison.Ordinal);
        Assert.Contains("kind: country\n", folder.Text("report/reportkit.yml"), StringComparison.Ordinal);
        Assert.Contains("data: countries\n", folder.Text("report/reportkit.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_option_stands_in_the_settings()
    {
        folder.Init("--kind", "no-tiers", "--countries", "MLT,IRL", "--edition", "2027", "--period", "2026-01-01..2026-12-31", "--title", "Of two: \"A\" \\ B",
            "--publisher", "Office, of Examples", "--data", "none", "--language", "en").IsDone();

        var settings = folder.Text("reportkit.yml");
        Assert.All(
            [
                "title: \"Of two: \\\"A\\\" \\\\ B\"", "publisher: \"Office, of Examples\"", "kind: no-tiers", "countries: [MLT, IRL]", "language: en",
                "data: none", "source: report-2027", "  2027:", "    from: 2026-01-01", "    to: 2026-12-31",
            ],
            line => Assert.Contains($"{line}\n", settings, StringComparison.Ordinal));
        Assert.Contains("report-2027,,\"Office, of Examples\",\"Of two: \"\"A\"\" \\ B\",2027,", folder.Text("data/sources.csv"), StringComparison.Ordinal);
        Assert.Contains("data/narratives/MLT-2027.yml", folder.Files());
        folder.Run("check").IsDone();
    }

    [Theory]
    [InlineData("Ireland", "IRL")]
    [InlineData("irl", "IRL")]
    [InlineData("IE", "IRL")]
    [InlineData("Ireland; Malta", "IRL, MLT")]
    [InlineData("Malta,IRL,MLT", "MLT, IRL")]
    [InlineData("Korea, Republic of", "KOR")]
    public void Countries_may_be_typed_by_any_of_their_codes_and_names(string typed, string codes)
    {
        folder.Init("--countries", typed).IsDone();

        Assert.Contains($"countries: [{codes}]\n", folder.Text("reportkit.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_the_kit_lacks_is_added_to_the_project()
    {
        folder.Init("--countries", "IRL; xaa = Exampleland, the Kingdom of").IsDone();

        Assert.Contains("countries: [IRL, XAA]\n", folder.Text("reportkit.yml"), StringComparison.Ordinal);
        Assert.Equal(
            "iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note\n"
            + "XAA,,,\"Exampleland, the Kingdom of\",\"Exampleland, the Kingdom of\",,,,,,\n",
            folder.Text("data/countries.csv"));
        Assert.Empty(folder.Run("check").IsDone().Errors);
    }

    [Fact]
    public void Countries_may_stand_behind_each_other()
    {
        folder.Init("--countries", "IRL", "MLT").IsDone();

        Assert.Contains("countries: [IRL, MLT]\n", folder.Text("reportkit.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--countries", "Irland", "--countries: 'Irland' isn't a country or area that the kit knows. Did you mean IRL (Ireland)?")]
    [InlineData("--countries", "XAA", "'XAA' isn't a country or area that the kit knows. Countries are named by their ISO 3166-1 alpha-3 code. One that the kit lacks is given with its name, as XAA=Exampleland.")]
    [InlineData("--countries", "IRL=Erewhon", "--countries: 'IRL' is the code of Ireland. Write it without a name; or give your country another code, from XAA to XZZ.")]
    [InlineData("--countries", "XAA=Ireland", "--countries: The kit has Ireland as IRL. Write IRL.")]
    [InlineData("--countries", "Congo", "Did you mean COD (Democratic Republic of the Congo) or COG (Republic of the Congo)?")]
    [InlineData("--countries", ",", "--countries has an empty value.")]
    [InlineData("--kind", "tier", "--kind: 'tier' isn't a kind. Allowed: tiers, no-tiers, country. Did you mean 'tiers'?")]
    [InlineData("--edition", "26", "--edition: An edition is named by its year, from 2001 to 2100, not '26'.")]
    [InlineData("--edition", "next", "not 'next'")]
    [InlineData("--period", "2025", "--period: A reporting period has two days, the first before the last, as 2025-04-01..2026-03-31, not '2025'.")]
    [InlineData("--period", "2026-03-31..2025-04-01", "the first before the last")]
    [InlineData("--period", "2025-02-30..2026-03-31", "not '2025-02-30..2026-03-31'")]
    [InlineData("--period", "2025-01-01..2025-12-31", "overlaps the period of the edition 2025 (2024-04-01..2025-03-31), and a day belongs to one edition.")]
    [InlineData("--data", "some", "--data: 'some' isn't a choice of data. Allowed: none, countries, all.")]
    [InlineData("--language", "fr", "--language: 'fr' isn't a language that the kit writes. Allowed: en.")]
    [InlineData("--ci", "githup", "--ci: 'githup' isn't a build server. Allowed: none, github, gitlab, cake. Did you mean 'github'?")]
    [InlineData("--title", "", "--title has an empty value.")]
    [InlineData("--publisher", "a\nb", "--publisher: This is one line of at most 200 characters")]
    public void An_answer_that_wont_do_is_named_with_what_is_allowed(string option, string answer, string message)
    {
        folder.Init(option, answer).IsWrongUsage(message);

        Assert.True(folder.IsEmpty);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        folder.Init("--kind", "tier", "--ci", "githup").IsWrongUsage("--kind: 'tier'", "--ci: 'githup'");

    [Fact]
    public void A_report_of_one_country_is_on_one() => folder.Init("--kind", "country", "--countries", "IRL,MLT")
        .IsWrongUsage("A report of the kind country is on one country, and 2 are named. Name one, or choose tiers or no-tiers.");

    [Fact]
    public void An_edition_of_the_kit_keeps_its_period() => folder.Init("--edition", "2018")
        .IsWrongUsage("The kit has the edition 2018 with the period 2017-04-01..2018-03-31, which its data mean.");

    [Fact]
    public void Without_a_terminal_it_says_which_options_are_missing()
    {
        folder.Run("init", "--countries", "IRL", "--kind", "tiers").IsWrongUsage(
            "Missing: --edition, --period, --title, --publisher, --data, --ci. There is nobody to ask: give them, or --yes");
        folder.Run("init", "--yes").IsWrongUsage("Missing: --countries. Countries have no sensible answer.");

        Assert.True(folder.IsEmpty);
    }

    [Fact]
    public void An_unknown_option_is_named_with_a_near_one() => folder.Run("init", "--contries", "IRL", "--yes").IsWrongUsage("Did you mean '--countries'?");

    [Fact]
    public void A_dry_run_lists_what_would_be_written_and_writes_nothing()
    {
        var said = folder.Init("report", "--dry-run").IsDone().Output.ReplaceLineEndings("\n");

        Assert.Equal($"Would write {Always.Length} files:\n{string.Concat(Always.Select(f => $"  report/{f}\n"))}Nothing was written (--dry-run).\n", said);
        Assert.True(folder.IsEmpty);
    }

    [Theory]
    [InlineData("data/README.md")]
    [InlineData(Draft)]
    [InlineData("data/sources.csv")]
    [InlineData(".vscode/settings.json")]
    public void A_file_in_the_way_is_named_and_nothing_is_written(string file)
    {
        folder.Write(file, "mine");

        folder.Init().IsWrongUsage($"{file} is there already, and no file is overwritten. Nothing was written.");
        folder.Init("--dry-run").IsWrongUsage($"{file} is there already");

        Assert.Equal([file], folder.Files());
        Assert.Equal("mine", folder.Text(file));
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_in_the_way_too()
    {
        folder.Write("data", "mine").Write("LICENSE", "mine");

        folder.Init().IsWrongUsage("data is there already, and no file is overwritten.");

        Assert.Equal(["LICENSE", "data"], folder.Files());
    }

    [Fact]
    public void What_else_lies_in_the_folder_stays()
    {
        folder.Write("LICENSE", "mine").Write("data/notes/README.md", "mine");

        folder.Init().IsDone();

        Assert.Equal(["mine", "mine"], [folder.Text("LICENSE"), folder.Text("data/notes/README.md")]);
    }

    [Fact]
    public void What_a_new_repository_holds_stays_and_the_lines_that_it_lacks_are_named()
    {
        folder.Write("README.md", "# mine").Write(".gitignore", "artifacts/\n*.log").Write(".gitattributes", "* -text\n").Write("LICENSE", "mine");
        const string Told = ".gitattributes was there and stays as it is. Add to it:\n  * text=auto eol=lf\n"
            + ".gitignore was there and stays as it is. Add to it:\n  /.vscode/schemas/\nREADME.md was there and stays as it is.\n";

        Assert.Contains($"{Told}Nothing was written", folder.Init("--dry-run").IsDone().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var said = folder.Init().IsDone().Output.ReplaceLineEndings("\n");

        Assert.Contains(Told, said, StringComparison.Ordinal);
        Assert.StartsWith($"Wrote {Always.Length - 3} files:\n", said, StringComparison.Ordinal);
        Assert.Equal(["# mine", "artifacts/\n*.log", "* -text\n", "mine"], new[] { "README.md", ".gitignore", ".gitattributes", "LICENSE" }.Select(folder.Text));
        folder.Run("check").IsDone();
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_that_may_stay_is_in_the_way()
    {
        folder.Write("README.md/notes", "mine");
        folder.Init().IsWrongUsage("README.md is there already, and no file is overwritten.");
    }

    [Fact]
    public void A_project_isnt_made_twice()
    {
        folder.Init().IsDone();
        folder.Init().IsWrongUsage("This folder is a project already (reportkit.yml). Nothing was written.");
    }

    [Fact]
    public void A_folder_of_data_is_a_project_too()
    {
        folder.Write("data/datapackage.json", "{}");
        folder.Init().IsWrongUsage("is a project already (data/datapackage.json). Nothing was written.");
    }

    [Fact]
    public void A_folder_inside_a_project_is_refused()
    {
        folder.Init("report").IsDone();

        folder.Init("report/data/more").IsWrongUsage("'report/data/more' lies inside the project 'report' (reportkit.yml)", "Make the project outside of it.");

        Assert.False(Directory.Exists(folder.PathOf("report/data/more")));
    }

    [Fact]
    public void A_figure_of_a_report_without_tiers_is_entered_and_explained()
    {
        folder.Init("--countries", "XAA=Exampleland", "--kind", "no-tiers").IsDone();
        folder.Run("add", "figure", "--country", "XAA", "--indicator", "convictions", "--period", "2025", "--value", "12", "--unit", "persons", "--locator", "Courts").IsDone();

        folder.Run("explain", "2026 edition", "--country", "XAA").IsDone();
        folder.Run("explain", "no such sentence").IsWrongUsage("No sentence of the 2026 edition");
        folder.Run("watch", "--country", "IRL").IsWrongUsage("No edition lists or places IRL (reportkit.yml, tiers.csv).");
        folder.Run("render", "--edition", "2026", "--country", "IRL").IsWrongUsage("IRL isn't among the countries of the 2026 edition (reportkit.yml).");
        folder.Run("new", "--edition", "2026", "--country", "XAA").IsWrongUsage("reportkit: data/narratives/XAA-2026.yml is there already");
    }

    [Fact]
    public void An_edition_may_list_a_country_that_is_not_placed_yet()
    {
        folder.Init("--countries", "XAA=Exampleland;IRL", "--data", "countries").IsDone();

        folder.Run("render", "--edition", "2025").IsDone();
        folder.Run("explain", "XAA:no-such").IsWrongUsage("No sentence of the 2026 edition on XAA has this id");
        folder.Run("explain", "XAA:no-such", "--edition", "2024").IsWrongUsage("No sentence of the 2024 edition on XAA");
    }

    [Fact]
    public void A_project_needs_no_data_before_its_first_row()
    {
        folder.Write("reportkit.yml", "title: Report\n");

        folder.Run("add", "country", "--iso3", "XAA", "--name", "Exampleland").IsDone();

        Assert.StartsWith("iso3,iso2,m49,name,", folder.Text("data/countries.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        folder.Write("report", "mine");
        folder.Init("report").IsWrongUsage("'report' is a file. Name a folder, which need not be there yet.");
    }

    [Fact]
    public void A_project_that_would_have_errors_leaves_nothing_behind()
    {
        folder.Init("made/report", "--kind", "no-tiers", "--edition", "2018", "--period", "2017-01-01..2017-12-31", "--data", "countries")
            .IsFailure("reportkit.yml(", "error RK1804", "so that nothing was written.");

        Assert.True(folder.IsEmpty);
    }

    [Fact]
    public void In_another_folder_it_says_where_the_page_is_made() => Assert.Contains(
        "The first page: 'reportkit render --edition 2026', run in report, makes report/artifacts/report/2026/index.html.",
        folder.Init("report").IsDone().Output,
        StringComparison.Ordinal);

    [GeneratedRegex(@"^Write next: data/narratives/IRL-2026\.yml\((\d+)\)", RegexOptions.Multiline)]
    private static partial Regex NextLine();

    [GeneratedRegex(@"^Open (\S+)\.$", RegexOptions.Multiline)]
    private static partial Regex FirstPage();
}
