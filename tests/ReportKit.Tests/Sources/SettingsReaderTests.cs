using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>reportkit.yml: what it may say, and what is told of the rest.</summary>
public sealed class SettingsReaderTests : IDisposable
{
    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_key_is_read()
    {
        project.Write("reportkit.yml", $"""
            kit: {KitVersion.Own}
            title: Trafficking in persons in Exampleland
            publisher: Office of Examples
            kind: no-tiers
            countries: [XAA]
            language: en
            base: kit
            data: countries
            source: un-office
            editions:
              2026: {"{"} from: 2025-01-01, to: 2025-12-31, released: 2026-03-31, rule_set: R2023, layout: tier-first, countries: [XAA] {"}"}

            """);

        var settings = project.Read().GetValueOrThrow().Settings;

        Assert.Equal("Trafficking in persons in Exampleland", settings.Title);
        Assert.Equal("Office of Examples", settings.Publisher);
        Assert.Equal((ReportKind.NoTiers, LowerLayer.Kit, DataPack.Countries, "en"), (settings.Kind, settings.Base, settings.Data, settings.Language));
        Assert.Equal("un-office", settings.Source!.Text);
        Assert.Equal([new CountryCode("XAA")], settings.CountriesOf(2026));
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void All_but_the_title_may_be_left_out()
    {
        project.Write("reportkit.yml", "title: Trafficking in persons in Exampleland\n");

        var settings = project.Read().GetValueOrThrow().Settings;

        Assert.Equal((ReportKind.Tiers, LowerLayer.Kit, DataPack.None, "en"), (settings.Kind, settings.Base, settings.Data, settings.Language));
        Assert.Null(settings.Source);
        Assert.Empty(settings.Editions);
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_folder_of_data_without_the_file_is_whole_by_itself()
    {
        using var data = new DataFolder();

        Assert.Equal(ProjectSettings.None, data.Read().GetValueOrThrow().Settings);
    }

    [Theory]
    [InlineData("titel: Again", "(7,1): error RK1801: 'titel' isn't a key of reportkit.yml. Known: kit, title, publisher, address, kind, countries, language, base, data, source, editions. Did you mean 'title'?")]
    [InlineData("kind: tier", "(7,7): error RK1802: 'tier' isn't a kind. Allowed: tiers, no-tiers, country. Did you mean 'tiers'?")]
    [InlineData("language: fr", "(7,11): error RK1802: 'fr' isn't a language. Allowed: en.")]
    [InlineData("base: kits", "(7,7): error RK1802: 'kits' isn't a base layer. Allowed: kit, none. Did you mean 'kit'?")]
    [InlineData("data: some", "(7,7): error RK1802: 'some' isn't a choice of data. Allowed: none, countries, all.")]
    [InlineData("source: [un-office]", "(7,9): error RK1802: 'source' must be a text.")]
    [InlineData("source: un-ofice", "(7,9): error RK1106: 'un-ofice' isn't in sources.csv. Did you mean 'un-office'?")]
    [InlineData("address: http://example.org", "(7,10): error RK1802: 'http://example.org' isn't an address of a folder on the web, as https://example.org/reports. Write where the editions are published.")]
    [InlineData("address: 'https://example.org/\">x'", "(7,10): error RK1802: 'https://example.org/\">x' isn't an address of a folder on the web, as https://example.org/reports. Write where the editions are published.")]
    [InlineData("address: https://example.org/?a=b", "(7,10): error RK1802: 'https://example.org/?a=b' isn't an address of a folder on the web, as https://example.org/reports. Write where the editions are published.")]
    [InlineData("kit: latest", "(7,6): error RK1802: 'latest' isn't a version of the kit. Write it like {own}.")]
    [InlineData("kit: 999.0.0", "(7,6): error RK1803: This project was made with version 999.0.0 of the kit, and this is {own}: its base layer is older. Update the tool (dotnet tool update ReportKit.Tool); or write this version here, if the project needs nothing newer.")]
    public void What_a_key_doesnt_allow_is_told_with_its_place(string line, string problem) =>
        Assert.Equal($"reportkit.yml{problem.Replace("{own}", KitVersion.Own, StringComparison.Ordinal)}", project.Set(line).Problem());

    [Theory]
    [InlineData("countries: [XA]", "(3,13): error RK1106: 'XA' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("countries: [XAA, Examplland]", "(3,18): error RK1106: 'Examplland' isn't in countries.csv. Did you mean XAA (Exampleland)?")]
    [InlineData("countries: [XAA, XAA]", "(3,18): error RK1802: XAA stands in the list already. Remove one.")]
    [InlineData("countries: XAA", "(3,12): error RK1802: This must be a list of countries, as [XAA, XAB]: each item on a line of its own that begins with '- '.")]
    public void A_country_is_one_of_either_layer_and_is_named_once(string line, string problem) =>
        Assert.Equal($"reportkit.yml{problem}", project.Set(line, instead: "countries: [XAA]").Problem());

    [Theory]
    [InlineData("countries: [XAA, FRA]", "(3,18): error RK1802: kind: country is a report of one country, and 2 are named. Name one, or write kind: tiers or kind: no-tiers.")]
    [InlineData("countries: []", "(7,7): error RK1802: kind: country is a report of one country, and none is named. Name it with countries: [XAA].")]
    public void A_report_of_one_country_names_one(string line, string problem) =>
        Assert.Equal($"reportkit.yml{problem}", project.Set("kind: country").Set(line, instead: "countries: [XAA]").Problem());

    [Fact]
    public void A_project_has_a_title() => Assert.Equal(
        "reportkit.yml(1,1): error RK1801: A project needs the key 'title'.",
        project.Set("", instead: "title: Trafficking in persons in Exampleland\n").Problem());

    [Fact]
    public void The_kits_data_lie_beneath_no_folder_that_is_whole()
    {
        using var data = new DataFolder();
        project.Set("base: none\ndata: all").Set("", instead: "publisher: Office of Examples\n");
        foreach (var file in Directory.GetFiles(data.PathOf("."), "*.*"))
        {
            File.Copy(file, project.PathOf($"data/{Path.GetFileName(file)}"), overwrite: true);
        }

        Assert.Equal(
            "reportkit.yml(7,7): error RK1802: With base: none the data folder is whole, so that no data of the kit can lie beneath it. Remove data, or write base: kit.",
            project.Problem());
    }

    [Fact]
    public void Data_of_the_projects_countries_need_countries()
    {
        project.Set("data: countries").Set("countries: []", instead: "countries: [XAA]");

        Assert.Equal(
            "reportkit.yml(7,7): error RK1802: data: countries takes the kit's data on the project's countries, and it names none. Name them with countries: [XAA, XAB].",
            project.Problem());
    }

    [Theory]
    [InlineData("- title\n", "(1,1): error RK1802: Reportkit.yml must be a mapping with the keys kit, title, ")]
    [InlineData("title: [\n", "(2,1): error RK1012: ")]
    [InlineData("# nothing yet\n", ": error RK1002: The file holds nothing but comments: a project needs at least a title, as title: Trafficking in persons.")]
    public void A_file_that_cant_be_read_is_the_only_thing_told_whatever_rests_on_it(string text, string problem)
    {
        project.Write("reportkit.yml", text).Write("data/narratives/XAA-2026.yml", "country: XAA\nedition: 2026\nsource: un-office\n");

        Assert.StartsWith($"reportkit.yml{problem}", Assert.Single(project.Problems(), p => !p.StartsWith("data/narratives", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1.0", "0.1.0", false)]
    [InlineData("0.2.0", "0.1.9", true)]
    [InlineData("1.0.0", "0.10.0", true)]
    [InlineData("0.9.0", "0.10.0", false)]
    [InlineData("0.2.0", "0.2.0-beta.1", true)]
    [InlineData("0.2.0-beta.1", "0.2.0", false)]
    [InlineData("0.2.0+5f0c", "0.2.0", false)]
    [InlineData("0.2", "0.1.0", null)]
    [InlineData("v0.2.0", "0.1.0", null)]
    public void Versions_are_compared_by_number(string version, string than, bool? isLater) => Assert.Equal(isLater, KitVersion.IsLater(version, than));
}
