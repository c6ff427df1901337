using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>A document's digests cover exactly what it is made from.</summary>
public sealed class EditionReadsTests : IDisposable
{
    private const string Lists = "what all countries' rows add up to";

    private readonly DataFolder data = MadeEdition.Data();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("countries")]
    [InlineData("tiers")]
    [InlineData("protocol")]
    [InlineData("protocol-status")]
    [InlineData("sanctions")]
    [InlineData("prosecutions")]
    [InlineData("protection")]
    [InlineData("global-law-enforcement")]
    [InlineData("country-names")]
    [InlineData("edition-names")]
    public void Whatever_cell_changes_a_document_changes_its_digests_and_no_other_country_s(string table)
    {
        var before = MadeEdition.Of(data);
        var lines = data.Text($"{table}.csv").TrimEnd('\n').Split('\n');
        var country = Array.IndexOf(lines[0].Split(','), "iso3");
        var tried = 0;
        foreach (var (line, changed) in Enumerable.Range(1, lines.Length - 1).SelectMany(i => Changes(lines, i).Select(c => (i, c))))
        {
            data.Write($"{table}.csv", string.Join('\n', lines.Select((l, i) => i == line ? changed : l)) + "\n");
            if (MadeEdition.Try(data) is not { } after)
            {
                continue;
            }

            tried++;
            var codes = country < 0 ? [] : new[] { lines[line], changed }.Select(l => l.Split(',')[country]).ToArray();
            Assert.All(after.Differing(before), d => Assert.True(after.Changed(before, d).Count > 0, $"{d} differs, its digests don't: {changed}"));
            Assert.All(codes.Where(c => table != "country-names" && before.Reads.ContainsKey(c)), c => Assert.True(after.Changed(before, c).Count > 0, $"{c}: {changed}"));
            Assert.All(new[] { "XAA", "XAB", "XAC" }.Except(codes).Where(after.Reads.ContainsKey), c => Assert.Equal([], after.Changed(before, c).Except([Lists])));
        }

        Assert.True(tried > 0, "No change left the data sound.");
    }

    [Theory]
    [InlineData("tiers", "XAB,2018")]
    [InlineData("prosecutions", "XAB,persons-prosecuted,2017")]
    [InlineData("protocol", "XAB,ratification")]
    [InlineData("sources", "un-early")]
    [InlineData("country-codes", "XNS")]
    public void A_row_more_or_less_changes_the_digests_of_every_document_that_it_changes(string table, string found)
    {
        var before = MadeEdition.Of(data);
        var lines = data.Text($"{table}.csv").TrimEnd('\n').Split('\n');
        var at = Array.FindIndex(lines, l => l.StartsWith(found, StringComparison.Ordinal));
        var removed = lines.Where((_, i) => i != at).ToList();
        foreach (var changed in new[] { removed, [.. removed.Take(1), lines[at], .. removed.Skip(1)] })
        {
            data.Write($"{table}.csv", string.Join('\n', changed) + "\n");
            if (MadeEdition.Try(data) is { } after)
            {
                Assert.All(after.Differing(before), d => Assert.True(after.Changed(before, d).Count > 0, $"{d} differs, its digests don't."));
            }
        }
    }

    [Fact]
    public void A_figure_changes_its_country_and_the_pages_that_show_it_and_names_its_file()
    {
        var before = MadeEdition.Of(data);
        data.Replace("prosecutions.csv", "XAB,persons-prosecuted,2016,3,", "XAB,persons-prosecuted,2016,4,");
        var after = MadeEdition.Of(data);

        Assert.Equal(["data/prosecutions.csv"], after.Changed(before, "XAB"));
        Assert.Equal([], after.Changed(before, EditionParts.Methodology));
        Assert.Equal([], after.Changed(before, EditionParts.Index));
        Assert.Equal(["XAB"], after.Differing(before));
    }

    [Fact]
    public void The_start_page_reads_the_figures_that_it_adds_up_and_no_other()
    {
        var before = MadeEdition.Of(data);
        data.Replace("protection.csv", "XAB,victims-identified,2017,3,", "XAB,victims-identified,2017,5,");
        var other = MadeEdition.Of(data);
        data.Replace("prosecutions.csv", "XAB,persons-prosecuted,2017,31,", "XAB,persons-prosecuted,2017,32,");
        var added = MadeEdition.Of(data);

        Assert.Equal([], other.Changed(before, EditionParts.Index));
        Assert.Equal(["data/prosecutions.csv"], added.Changed(other, EditionParts.Index));
        Assert.Contains(EditionParts.Index, added.Differing(other));
    }

    [Fact]
    public void The_methodology_page_reads_how_many_figures_there_are_of_each_kind_and_not_their_values()
    {
        var before = MadeEdition.Of(data);
        data.Replace("protection.csv", "XAB,victims-identified,2017,3,", "XAB,victims-identified,2017,0,");
        var after = MadeEdition.Of(data);

        Assert.Equal(["how many figures and statements there are of each kind"], after.Changed(before, EditionParts.Methodology));
        Assert.Contains(EditionParts.Methodology, after.Differing(before));
    }

    [Fact]
    public void The_methodology_page_reads_whether_a_single_figure_can_stand_in_a_table()
    {
        data.AddFigure("protection", "victims-identified", "RP2018", "5", "victims", id: "PROT-08", country: "XAC");
        var before = MadeEdition.Of(data);
        data.Replace("prosecutions.csv", "XAC,convictions,2017,44,persons,,reported,,,,,tip-2018", "XAC,convictions,2017,44,persons,,reported,,,,a ministry,tip-2018")
            .Replace("protection.csv", "XAC,victims-identified,RP2018,5,victims,,reported,,,,,tip-2018", "XAC,victims-identified,RP2018,5,victims,,reported,,,,a ministry,tip-2018");
        var after = MadeEdition.Of(data);

        Assert.Equal(["how many figures and statements there are of each kind"], after.Changed(before, EditionParts.Methodology));
    }

    [Fact]
    public void A_newer_release_changes_the_digests_of_every_document_that_it_changes()
    {
        var before = MadeEdition.Of(data);
        data.AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        var announced = MadeEdition.Of(data);
        data.AddFigure(indicator: "persons-prosecuted", period: "2017", value: "30", source: "un-office-2", locator: "Totals", country: "XAB");
        var released = MadeEdition.Of(data);
        data.Replace("prosecutions.csv", "XAB,persons-prosecuted,2017,30,", "XAB,persons-prosecuted,2017,31,");
        var agreed = MadeEdition.Of(data);

        foreach (var (earlier, later) in new[] { (before, announced), (announced, released), (released, agreed) })
        {
            Assert.All(later.Differing(earlier), d => Assert.True(later.Changed(earlier, d).Count > 0, $"{d} differs, its digests don't."));
        }

        Assert.Contains(EditionParts.Methodology, agreed.Differing(released));
    }

    [Fact]
    public void An_unpublished_source_that_the_project_asks_for_changes_every_document_s_digests()
    {
        data.AddRow("sources.csv", "draft,unpublished,Author unknown,Draft,undated,,,Unpublished,,");
        var before = MadeEdition.Of(data);
        data.Write("sign-off.yml", "unpublished-sources: [draft]\n");
        var after = MadeEdition.Of(data);

        Assert.Equal(["unpublished sources asked for"], after.Changed(before, "XAA"));
        Assert.Equal(["unpublished sources asked for"], after.Changed(before, EditionParts.Index));
    }

    [Fact]
    public void A_statement_changes_its_country_and_no_other()
    {
        var before = MadeEdition.Of(data);
        data.Replace("narratives/XAB-2018.yml", "some forms", "all forms");
        var after = MadeEdition.Of(data);

        Assert.Equal(["data/narratives/XAB-2018.yml"], after.Changed(before, "XAB"));
        Assert.Equal([], after.Changed(before, "XAA"));
        Assert.Equal(["XAB"], after.Differing(before));
    }

    [Fact]
    public void The_narrative_of_the_last_edition_is_read_too_because_the_section_on_changes_quotes_it()
    {
        var told = data.Text("narratives/XAB-2018.yml").Replace("2018", "2017", StringComparison.Ordinal).Replace("      - convictions: ", "      # ", StringComparison.Ordinal);
        data.Write("narratives/XAB-2017.yml", told.Replace("some forms", "few forms", StringComparison.Ordinal));
        var before = MadeEdition.Of(data);
        data.Write("narratives/XAB-2017.yml", told.Replace("some forms", "no forms", StringComparison.Ordinal));
        var after = MadeEdition.Of(data);

        Assert.Equal(["data/narratives/XAB-2017.yml"], after.Changed(before, "XAB"));
        Assert.Equal(["XAB"], after.Differing(before));
    }

    [Fact]
    public void A_narrative_s_first_sentence_changes_the_start_page_too()
    {
        data.Delete("narratives/XAB-2018.yml");
        var before = MadeEdition.Of(data);
        using var told = MadeEdition.Data();
        var after = MadeEdition.Of(told);

        Assert.Contains("data/narratives", after.Changed(before, EditionParts.Index));
        Assert.Contains("data/narratives/XAB-2018.yml", after.Changed(before, "XAB"));
    }

    [Fact]
    public void A_template_changes_all()
    {
        var before = MadeEdition.Of(data);
        var texts = ReportKit.Sources.TemplateReader.ReadEmbedded().Texts.Select(t => t.Name == "country.sbn-md" ? t with { Text = t.Text + "\n", Sha256 = "other" } : t);
        var after = MadeEdition.Of(data, TemplateSet.Read(new ReportKit.Sources.TemplateFiles([.. texts])).Value);

        Assert.All(before.Reads.Keys, d => Assert.Equal(["templates"], after.Changed(before, d)));
    }

    // Each cell in turn with another value that the column has, or one more, or another word.
    private static IEnumerable<string> Changes(string[] lines, int line)
    {
        var cells = lines[line].Split(',');
        if (cells.Length != lines[0].Split(',').Length)
        {
            yield break;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            var others = lines.Skip(1).Select(l => l.Split(',')).Where(c => c.Length == cells.Length && c[i] != cells[i]).Select(c => c[i]);
            var next = int.TryParse(cells[i], out var number) ? $"{number + 1}" : $"{cells[i]} x".TrimStart();
            var other = (line + i) % 2 == 0 ? next : others.FirstOrDefault(next);
            yield return string.Join(',', cells.Select((c, j) => j == i ? other : c));
        }
    }
}
