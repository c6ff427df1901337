using ReportKit.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>From a sentence to its words and to the rows that it rests on.</summary>
public sealed partial class TraceTests
{
    [Fact]
    public void The_place_of_a_sentence_s_words_is_the_line_with_its_key()
    {
        using var data = Xaa.Data();
        foreach (var sentence in Xaa.Page.Sentences)
        {
            var (file, line) = Place(sentence.Words);
            var text = file.StartsWith("kit/templates/", StringComparison.Ordinal)
                ? TemplateReader.ReadEmbedded().Texts.Single(t => t.File == file).Text
                : data.Text(file["data/".Length..]);
            var written = text.Split('\n')[line - 1];

            if (file.StartsWith("kit/templates/", StringComparison.Ordinal))
            {
                var key = Key().Match(written).Groups["key"].Value;
                Assert.Matches($"^{string.Join(".+", Interpolated().Split(key).Select(Regex.Escape))}$", sentence.Id);
            }
            else
            {
                Assert.Matches($"^- {sentence.Id.Split('.')[^1]}(:|$)", written.Trim());
            }
        }
    }

    [Fact]
    public void The_place_of_a_fact_is_its_row()
    {
        using var data = Xaa.Data();
        var facts = data.Validate().Value;
        foreach (var told in Xaa.Page.Sentences.SelectMany(s => s.Facts).DistinctBy(f => f.Id))
        {
            var (file, line) = Place(told.Data);
            var row = data.Text(file["data/".Length..]).Split('\n')[line - 1];

            Assert.Contains(Sign(facts.Find(told.Id)!), row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_fact_in_the_map_stands_in_facts_json_with_the_same_source_and_place()
    {
        using var json = JsonDocument.Parse(Xaa.Page.Facts);
        var known = json.RootElement.GetProperty("facts").EnumerateArray()
            .ToDictionary(f => f.GetProperty("id").GetString()!, f => (f.GetProperty("source").GetString(), f.GetProperty("data").GetString()));

        Assert.All(Xaa.Page.Sentences.SelectMany(s => s.Facts), f => Assert.Equal((f.Source, f.Data), known[f.Id]));
    }

    [Fact]
    public void A_comparison_rests_on_both_figures() =>
        Assert.Equal(["XAA-2018-PROT-02", "XAA-2018-PROT-02-P"], Xaa.Page.Sentences.Single(s => s.Id == "protection.victims").Facts.Select(f => f.Id));

    [Fact]
    public void A_sentence_on_statistics_rests_on_the_figures_that_it_tells_and_its_note_on_the_whole_table()
    {
        Assert.Equal(["2016", "2017"], YearsOf("statistics-prosecution"));
        Assert.Equal(["2014", "2016", "2017"], YearsOf("statistics-note-prosecution"));

        static IEnumerable<string> YearsOf(string sentence) =>
            Xaa.Page.Sentences.Single(s => s.Id == sentence).Facts.Select(f => Year().Match(f.Id).Value).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_map_tells_a_sentence_as_a_reader_sees_it()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "Fund shelters.", "Fund *all* [shelters] for \\\"a_b\\\".");

        Assert.Equal("Fund *all* [shelters] for \"a_b\".", Xaa.Render(data)["recommendations.REC-01"]);
    }

    private static string Sign(Fact fact) => fact switch
    {
        FigureFact { Value: { } value } figure when figure.ShortId.Length == 0 => $"{figure.Indicator.Id},{figure.Period},{(value.Kind == ValueKind.FewerThan ? "<" : "")}{value.Limit}",
        FigureFact figure => $",{figure.ShortId},",
        StatementFact statement => $"id: {statement.ShortId}",
        PlacementFact placement => $"XAA,{placement.Edition},",
        ProtocolActFact act => $"{act.Date:yyyy-MM-dd}",
        _ => throw new InvalidOperationException(fact.Id),
    };

    private static (string File, int Line) Place(string place)
    {
        var match = FilePlace().Match(place);
        Assert.True(match.Success, place);
        return (match.Groups[1].Value, int.Parse(match.Groups[2].Value, null));
    }

    [GeneratedRegex(@"^(.+)\((\d+)\)$")]
    private static partial Regex FilePlace();

    [GeneratedRegex(@"^(- )?@!?(?<key>(\{\{.*?\}\}|[^ ])+) ")]
    private static partial Regex Key();

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex Year();

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Interpolated();
}
