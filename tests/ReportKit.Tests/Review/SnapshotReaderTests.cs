using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class SnapshotReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public SnapshotReaderTests() => new EditionWriter(folder).Write(
        new RenderedEdition(
            2018,
            [
                new("XAA/facts.json", Encoding.UTF8.GetBytes("""{"document": "XAA 2018", "facts": [{"id": "XAA.tier.2018", "about": "placement in the 2018 edition", "says": "Tier 2", "kind": "placement", "edition": 2018, "tier": "two", "source": "tip-2018", "data": "data/tiers.csv(2)"}]}""")),
                new("XAA/map.json", Encoding.UTF8.GetBytes("""{"document": "XAA 2018", "sentences": [{"id": "a", "line": 3, "text": "A text.", "words": "templates/country.sbn-md(3)", "facts": [{"id": "XAA.tier.2018"}]}]}""")),
                new("XAA/report.md", "A text."u8.ToArray()),
                new("map.json", Encoding.UTF8.GetBytes("""{"document": "index 2018", "sentences": []}""")),
            ],
            [],
            IsWhole: true),
        TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_rendered_folder_gives_its_facts_and_sentences()
    {
        var snapshot = Read().Value;

        Assert.Equal(["XAA", "index"], snapshot.Documents.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Tier 2", snapshot.Documents["XAA"].Facts["XAA.tier.2018"].Says);
        Assert.Equal("placement in the 2018 edition", snapshot.Documents["XAA"].Facts["XAA.tier.2018"].About);
        Assert.Equal(["XAA.tier.2018"], Assert.Single(snapshot.Documents["XAA"].Sentences).Facts);
    }

    [Fact]
    public void A_correction_is_read_without_its_line()
    {
        Put("XAA/facts.json", """{"facts": [{"id": "a", "kind": "figure", "corrections": [{"column": "value", "printed": "8", "corrected": "12", "why": "a misprint", "data": "data/corrections.yml(3)"}]}]}""");

        Assert.Equal("value: 8 corrected to 12, because a misprint", Read().Value.Documents["XAA"].Facts["a"]["corrections"]);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_edition_and_says_where_one_is()
    {
        Says(SnapshotReader.Read(folder, "report", []), ProblemCodes.NotAnEdition, "report", "several editions. Name one of them: 2018.");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Says(SnapshotReader.Read(Path.Combine(folder, "empty"), "empty", []), ProblemCodes.NotAnEdition, "empty", "no manifest.json");
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("{\"edition\": \"x\", \"kit\": 1, \"inputs\": [], \"outputs\": []}")]
    public void A_broken_manifest_is_named(string text)
    {
        File.WriteAllText(Edition("manifest.json"), text);
        Says(Read(), ProblemCodes.NotAnEdition, "2018/manifest.json", "manifest");
    }

    [Theory]
    [InlineData("XAA/map.json")]
    [InlineData("XAA/facts.json")]
    [InlineData("XAA/report.md")]
    [InlineData("map.json")]
    public void Each_file_that_is_missing_is_named(string file)
    {
        File.Delete(Edition(file));
        Says(Read(), ProblemCodes.HalfEdition, $"2018/{file}", "missing");
    }

    [Theory]
    [InlineData("XAA/map.json", "{\"sentences\": [{}]}")]
    [InlineData("XAA/map.json", "[]")]
    [InlineData("XAA/facts.json", "{\"facts\": [{\"id\": \"a\"}]}")]
    [InlineData("XAA/facts.json", "{\"facts\": [{\"id\": \"a\", \"kind\": \"x\"}, {\"id\": \"a\", \"kind\": \"x\"}]}")]
    [InlineData("XAA/facts.json", "{")]
    public void A_file_that_the_kit_didn_t_write_is_named(string file, string text)
    {
        Put(file, text);
        Says(Read(), ProblemCodes.BadReviewFile, $"2018/{file}", "isn't what the kit writes");
    }

    [Theory]
    [InlineData("XAA/map.json")]
    [InlineData("XAA/facts.json")]
    [InlineData("XAA/report.md")]
    public void A_file_that_was_changed_since_it_was_rendered_is_named(string file)
    {
        File.AppendAllText(Edition(file), " ");
        Says(Read(), ProblemCodes.BadReviewFile, $"2018/{file}", "changed after it was rendered");
    }

    // With its hash in the manifest, as if it had been written so.
    private void Put(string file, string text)
    {
        var before = ContentHash.Of(File.ReadAllBytes(Edition(file)));
        File.WriteAllText(Edition(file), text);
        File.WriteAllText(Edition("manifest.json"), File.ReadAllText(Edition("manifest.json")).Replace(before, ContentHash.Of(File.ReadAllBytes(Edition(file))), StringComparison.Ordinal));
    }

    private Validated<EditionSnapshot> Read() => SnapshotReader.Read(Edition(""), "2018", []);

    private string Edition(string file) => Path.Combine(folder, "2018", file);

    private static void Says(Validated<EditionSnapshot> read, string code, string place, string words)
    {
        Assert.False(read.HasValue);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, place), (problem.Code, problem.Place.File));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }
}
