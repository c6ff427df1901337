using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>Same data, same bytes.</summary>
public sealed partial class DeterminismTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public void Threads_and_order_change_nothing(int threads, bool reverse)
    {
        using var data = Many();

        Assert.Equal(Files(data), Files(data, threads, reverse));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        using var data = Many();
        var expected = Files(data);
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Files(data));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void The_order_of_rows_changes_only_the_lines_that_are_recorded()
    {
        using var data = Many();
        var expected = Files(data).Select(WithoutLines);
        foreach (var table in new[] { "countries", "country-names", "units", "indicators", "editions", "sources", "tiers", "protocol", "prosecutions", "protection" })
        {
            var lines = data.Text($"{table}.csv").TrimEnd('\n').Split('\n');
            data.Write($"{table}.csv", string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())) + "\n");
        }

        var shuffled = Files(data);

        Assert.Equal(expected, shuffled.Select(WithoutLines));
        Assert.Contains(shuffled, f => f.Path == "XAA/report.md");
    }

    [Fact]
    public void A_country_rendered_alone_has_the_same_bytes()
    {
        using var data = Many();

        Assert.Equal(Files(data).Where(f => f.Path.StartsWith("XAC/", StringComparison.Ordinal)), Files(data, countries: "XAC").Where(f => f.Path.StartsWith("XAC/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Countries_without_the_documents_on_all_of_them_have_the_same_bytes()
    {
        using var data = Many();

        var only = Files(data, countriesOnly: true);

        Assert.Equal(Files(data).Where(f => f.Path.Contains('/', StringComparison.Ordinal) || f.Path is "page.css" or "page.js" or "plotly.min.js"), only);
    }

    [Fact]
    public void No_file_tells_the_machine_or_the_day()
    {
        using var data = Many();

        Assert.All(Files(data), f =>
        {
            Assert.DoesNotContain(Repository.Root, f.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetTempPath(), f.Text, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}", f.Text);
            Assert.DoesNotContain('\r', f.Text);
        });
    }

    // Twelve countries, so that four threads have something to race for.
    private static DataFolder Many()
    {
        var data = Xaa.Data();
        for (var c = 'B'; c <= 'L'; c++)
        {
            data.AddRow("countries.csv", $"XA{c},,,Sample {c},Sample {c},,,,{(c % 2 == 0 ? "AF" : "EAP")},").AddRow("tiers.csv", $"XA{c},2018,{(c % 3 == 0 ? "3" : "1")},agreed,tip-2018")
                .AddFigure(indicator: "persons-prosecuted", period: "2016", value: $"{(int)c}", source: "un-office", locator: "Totals", country: $"XA{c}");
        }

        return data;
    }

    private static List<(string Path, string Text)> Files(DataFolder data, int threads = 1, bool reverse = false, string? countries = null, bool countriesOnly = false)
    {
        var inputs = new CheckedInputs(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates);
        var request = new ReportRequest(2018, countries is null ? [] : [new(countries)], threads, reverse) { Only = countriesOnly ? inputs.Facts.CountriesOf(2018).Select(c => c.Code.Value).Append(EditionParts.Shared).ToHashSet() : null };
        var edition = EditionRun.Make(inputs, request, progress: null, CancellationToken.None).GetValueOrThrow();
        return [.. edition.Files.Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes)))];
    }

    private static (string Path, string Text) WithoutLines((string Path, string Text) file) =>
        file.Path.EndsWith(".json", StringComparison.Ordinal) || file.Path.EndsWith("facts.html", StringComparison.Ordinal) ? (file.Path, CsvLine().Replace(file.Text, "$1")) : file;

    [GeneratedRegex(@"(\.csv)\(\d+\)")]
    private static partial Regex CsvLine();
}
