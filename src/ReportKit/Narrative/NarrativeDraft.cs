namespace ReportKit.Narrative;

/// <summary>Drafts the narrative of a new edition: last time's statements to be confirmed, and the figures to look for.</summary>
internal static class NarrativeDraft
{
    private const string ExampleId = "EX-01";
    private const string ExampleStandard = "MS1";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The text of <c>data/narratives/ISO3-edition.yml</c>.</summary>
    public static string Write(FactTable facts, LawBook law, ProjectSettings settings, Country country, int edition)
    {
        var last = facts.Narratives.LastOrDefault(n => n.Country == country.Code && n.Edition < edition);
        var statements = last is null ? [] : facts.StatementsOf(country.Code, last.Edition).ToList();
        var figures = last is null ? [] : SoughtFigures.Of(facts, country.Code, last.Edition);
        var text = new StringBuilder();
        var source = EditionSource.Of(facts, settings, edition);
        Head(text, facts, country, edition, last, source);
        Figures(text, country, source, figures);
        Statements(text, facts, statements);
        Sentences(text, facts, last);
        if (!new FindingDraft(facts, law, edition).Write(text, last?.Assessment))
        {
            Assessment(text, statements);
        }

        return text.ToString();
    }

    private static void Head(StringBuilder text, FactTable facts, Country country, int edition, CountryNarrative? last, string source)
    {
        text.Append(Invariant, $"# {country.Name}, edition {edition}. How a narrative is written: docs/narratives.md; ")
            .Append("what is wrong with it: reportkit check.\n");
        text.Append(last is null
            ? "# No earlier narrative was found. The source of each statement is the one below, unless the statement names another.\n"
            : $"# Statements are carried forward from {last.Edition} as 'confirmed: false'. Check each against the new source: "
                + "correct or remove it,\n"
                + $"# then 'reportkit confirm {country.Code}-{edition} ID' takes that line away. Rendering refuses this country until "
                + "none is left.\n");
        if (!facts.Sources.ContainsKey(new SourceId(source)))
        {
            text.Append(
                Invariant,
                $"# sources.csv has no source of the {edition} edition yet: add its row under the id below, or write another id.\n");
        }

        text.Append(Invariant, $"country: {country.Code}\nedition: {edition}\nsource: {source}\n");
    }

    private static void Figures(StringBuilder text, Country country, string source, IReadOnlyList<FigureFact> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        text.Append("\n# Figures that the last narrative had. Look for the new ones and add a row for each to the file named, with the "
            + "value and the\n# period that the source gives, or with the status of the gap "
            + "(not-reported, no-information, withheld, not-applicable).\n");
        foreach (var figure in figures)
        {
            var file = Path.GetFileName(figure.Place.File);
            text.Append(Invariant, $"#   {file}: {country.Code},{figure.Indicator.Id},PERIOD,VALUE,{figure.Unit.Id},,reported,")
                .Append(Invariant, $"{Quoted(figure.Breakdown)},,,,{source},{figure.Citation.Locator},{figure.ShortId},,\n");
        }
    }

    private static void Statements(StringBuilder text, FactTable facts, List<StatementFact> statements)
    {
        if (statements.Count == 0)
        {
            Example(text, facts);
            return;
        }

        var defaults = new DraftDefaults(statements);
        defaults.Write(text);
        text.Append("\nstatements:\n");
        foreach (var s in statements)
        {
            text.Append(
                Invariant,
                $"  - id: {s.ShortId}\n    section: {s.Section.Id}\n    indicator: {s.Indicator.Id}\n"
                    + $"    text: {YamlQuotes.Around(s.Text)}\n");
            Field(text, "status", s.Status == FactStatus.Reported ? "" : Cells.Text(s.Status));
            Field(text, "modality", s.Telling.Modality == Modality.Asserted ? "" : Cells.Text(s.Telling.Modality));
            Field(text, "quantifier", s.Telling.Quantifier == Quantifier.Unspecified ? "" : Cells.Text(s.Telling.Quantifier));
            Field(text, "frequency", s.Telling.Frequency == Frequency.Unspecified ? "" : Cells.Text(s.Telling.Frequency));
            Field(text, "direction", s.Direction);
            Field(text, "standard", s.Standard);
            Field(text, "statutory", s.Statutory);
            text.Append(defaults.LinesOf(s));
            Field(text, "note", s.Note.Length == 0 ? "" : YamlQuotes.Around(s.Note));
            text.Append("    confirmed: false\n");
        }
    }

    // With its mark # taken away each line is one of the file. Its section is one in which the project has an indicator.
    private static void Example(StringBuilder text, FactTable facts)
    {
        var indicator = facts.Indicators.Values.OrderBy(i => i.Section.Role != SectionRole.Prosecution).ThenBy(i => i.Units.Count > 0)
            .ThenBy(i => i.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        if (indicator is null)
        {
            return;
        }

        text.Append("\n# A statement looks like this; take the # of each line away and write what the source says (docs/narratives.md).\n");
        text.Append(Invariant, $"# statements:\n#   - id: {ExampleId}\n#     section: {indicator.Section.Id}\n")
            .Append(Invariant, $"#     indicator: {indicator.Id}\n#     standard: {ExampleStandard}\n")
            .Append("#     text: \"What the source says, in one sentence.\"\n#     locator: \"Where in the source\"\n");
    }

    private static void Assessment(StringBuilder text, List<StatementFact> statements)
    {
        // Evidence that speaks to another standard would be asked about.
        var told = statements.FirstOrDefault(s => s.Standard.Length > 0);
        var (evidence, standard) = told is not null
            ? (told.ShortId, told.Standard)
            : (statements.FirstOrDefault()?.ShortId ?? ExampleId, ExampleStandard);
        text.Append("\n# What the analyst finds on standards, indicators and questions (docs/narratives.md); "
            + "'reportkit assess' applies the law to it.\n");
        text.Append(Invariant, $"# assessment:\n#   findings:\n#     - of: {standard}\n#       finding: unknown\n")
            .Append(Invariant, $"#       evidence: [{evidence}]\n#       reason: \"Why these facts show it, or why nobody can know.\"\n");
    }

    private static void Sentences(StringBuilder text, FactTable facts, CountryNarrative? last)
    {
        text.Append("\nnarrative:\n");
        foreach (var section in facts.Sections)
        {
            if (last is null || !last.Sections.TryGetValue(section, out var paragraphs))
            {
                text.Append(Invariant, $"  {section.Id}: []\n");
                continue;
            }

            text.Append(Invariant, $"  {section.Id}:\n");
            foreach (var paragraph in paragraphs)
            {
                Paragraph(text, paragraph);
            }
        }
    }

    // A sentence with figures waits, as a comment, for the new figures.
    private static void Paragraph(StringBuilder text, NarrativeParagraph paragraph)
    {
        var ready = paragraph.Sentences.Any(s => s.Facts.All(f => f is StatementFact));
        text.Append(ready ? "    -\n" : "    # -\n");
        foreach (var sentence in paragraph.Sentences)
        {
            var waits = sentence.Facts.OfType<FigureFact>().Select(f => f.ShortId).ToList();
            var id = sentence.Id[(sentence.Id.IndexOf('.', StringComparison.Ordinal) + 1)..];
            var written = sentence.IsWholeStatement
                ? $"- {id}"
                : $"- {id}: {YamlQuotes.Around(string.Concat(sentence.Parts.Select(Written)))}";
            text.Append(waits.Count == 0
                ? $"      {written}\n"
                : $"      # waits for {string.Join(", ", waits.Distinct())}:\n      # {written}\n");
        }
    }

    private static string Written(SentencePart part)
    {
        var id = part.Fact switch
        {
            FigureFact figure => figure.ShortId,
            StatementFact statement => statement.ShortId,
            _ => "",
        };
        return part switch
        {
            { Fact: null } => part.Text,
            { Form: PartForm.Words } => $"{{{id}:{part.Text}}}",
            { Form: PartForm.Clause } => $"{{{id}|clause{(part.Own.Length > 0 ? $":{part.Own}" : "")}}}",
            { Form: PartForm.Field } => $"{{{id}.{part.Text}}}",
            { Form: PartForm.Phrase, Text: not "figure" } => $"{{{id}|{part.Text}}}",
            _ => $"{{{id}}}",
        };
    }

    private static void Field(StringBuilder text, string key, string value)
    {
        if (value.Length > 0)
        {
            text.Append(Invariant, $"    {key}: {value}\n");
        }
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
