namespace ReportKit.Cli;

/// <summary><c>reportkit explain</c>: from a sentence back to template, facts, sources and lines of data; and from the code of a problem
/// to what it means.</summary>
internal static class ExplainCommand
{
    private const int MostSentences = 5;
    private const int MostNamed = 12;

    private static readonly Argument<string> Sentence = new("sentence")
    {
        Description = "A sentence's id, a part of its text, a fact's id, a file with a line (FILE:LINE), or a problem's code.",
        HelpName = "SENTENCE",
    };

    private static readonly Option<int> Edition = SharedOptions.Year(
        "The edition's year. Default: that of the file or fact named, else the newest, then those with narratives.");

    public static Command Create() => new ToolCommand("explain", Explain, """
        Says where a sentence comes from, or what a problem's code means. Of a sentence: the line of the template or
        narrative that words it, the facts that it states, their sources, files and lines, and what became of it since the last edition.

        Examples:
          reportkit explain tier-change --country PRK --edition 2018
          reportkit explain PRK:protection.executions --edition 2018
          reportkit explain "did not report any law enforcement figures" --edition 2018
          reportkit explain artifacts/report/2018/PRK/report.md:8
          reportkit explain data/tiers.csv:2667
          reportkit explain RK1305
        """)
    {
        Sentence, Edition, SharedOptions.Country, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
    };

    // A code means the same everywhere, also where there is no project or one that can't be read.
    private static int Explain(ParseResult typed, CancellationToken cancel) =>
        ProblemPage.IsAsked(typed.GetValue(Sentence)!.Trim())
            ? Tell(ProblemPage.Find(typed.GetValue(Sentence)!.Trim()), typed)
            : Run(new ProjectCall(typed), cancel);

    private static int Tell(IReadOnlyList<ProblemPage> pages, ParseResult typed) => ProjectCall.End(
        typed.GetValue(SharedOptions.Json),
        new ProblemPagesJson(pages.Select(ProblemPageJson.Of)),
        () => Console.Write(pages is [var page] ? page.Text() : string.Concat(pages.Select(p => $"{p.Code}  {p.Title}\n"))));

    private static int Run(ProjectCall call, CancellationToken cancel)
    {
        var asked = call.Of(Sentence);
        var file = AskedFile.Read(asked, call.Inputs);
        var value = Value(call, CodeIn(file));
        var places = Places(value.Facts, file, call.Of(Edition), call.Codes);
        SentenceExplainer? explainer = null;
        IReadOnlyList<(string Document, ReviewSentence Sentence)> found = [];
        for (var i = 0; i < places.Count && found.Count == 0; i++)
        {
            var snapshot = call.Inputs.ValueOrThrow(ReviewRun.Snapshot(value, places[i].Edition, places[i].Countries, cancel: cancel));
            var there = ReviewRun.Explainer(value, snapshot, cancel);
            found = there.Find(file.Asked);
            explainer = found.Count > 0 || explainer is null ? there : explainer;
        }

        if (explainer is null || found.Count == 0)
        {
            // A figure of the page of all years is in no sentence.
            var editions = call.Of(Edition) is > 0 and var year ? [year] : value.Facts.Editions.Keys.OrderDescending().ToList();
            if (FactExplanation.Find(file.Asked, value.Facts, value.Words, editions) is { Count: > 0 } untold)
            {
                return call.End(
                    new ExplainJson([]) { Facts = untold.Select(UntoldFactJson.Of) },
                    () => Console.Write(string.Join("\n", untold)));
            }

            throw new UsageException(Nothing(value.Facts, asked, places, explainer));
        }

        var explained = found.Take(call.IsJson ? found.Count : MostSentences)
            .Select(f => explainer.Explain(f.Document, f.Sentence))
            .ToList();
        return call.End(new ExplainJson(explained.Select(ExplanationJson.Of)), () =>
        {
            Console.Write(string.Join("\n", explained));
            if (found.Count > MostSentences)
            {
                var others = found.Skip(MostSentences).Take(MostNamed).Select(f => $"{f.Document}:{f.Sentence.Id}");
                var more = found.Count > MostSentences + MostNamed ? ", …" : "";
                Console.WriteLine($"\n… and {found.Count - MostSentences} more: {string.Join(", ", others)}{more}");
            }
        });
    }

    // A question about one country needs the others as little as its page does.
    private static CheckedInputs Value(ProjectCall call, string code)
    {
        var check = call.Inputs.Check();
        var isNamed = check.HasValue && check.Value.Facts.Countries.ContainsKey(new CountryCode(code));
        var countries = CountryCode.All(call.Codes.Length > 0 || !isNamed ? call.Codes : [code]);
        return call.Inputs.ValueOrThrow(CheckedInputs.For(check, countries));
    }

    // PRK:tier-change and PRK/report.md name their country; then no other has to be rendered.
    private static string CodeIn(AskedFile file) => file.Country.Length > 0 ? file.Country : file.Asked.Split(':', '.')[0];

    // Where to look, one after the other.
    private static List<(int Edition, IReadOnlyList<CountryCode> Countries)> Places(
        FactTable facts, AskedFile file, int edition, string[] codes)
    {
        var code = CodeIn(file);
        var isNamed = codes.Length == 0 && facts.Countries.ContainsKey(new CountryCode(code));
        var countries = SharedOptions.CheckCountries(facts, isNamed ? [code] : codes);
        if ((edition > 0 ? edition : file.Edition) is { } year)
        {
            SharedOptions.CheckEdition(facts, year);
            var missing = countries.Except(facts.CountriesOf(year).Select(c => c.Code)).ToList();
            return missing.Count == 0 ? [(year, countries)] : throw new UsageException($"{NotThere.InEdition(facts, year, missing)}.");
        }

        return [.. AskedEdition.Find(file.Asked, facts, countries)
            .Select(e => (e.Edition, countries.Count == 0 && e.Country is { } country ? [country] : countries))];
    }

    private static string Nothing(
        FactTable facts, string asked, List<(int Edition, IReadOnlyList<CountryCode> Countries)> places, SentenceExplainer? explainer)
    {
        if (explainer is null)
        {
            return "No edition lists or places such a country (reportkit.yml, tiers.csv), so there is no sentence to explain.";
        }

        var years = places.ConvertAll(p => p.Edition);
        var editions = $"{string.Join(", ", years)} edition{(years.Count == 1 ? "" : "s")}";
        var countries = places[0].Countries is { Count: > 0 } some ? $" on {string.Join(", ", some)}" : "";
        var others = facts.Narratives.Select(n => n.Edition).Distinct().Except(years).Order().ToList();
        return $"No sentence of the {editions}{countries} has this id, text, fact or place: '{asked}'."
            + NearMatch.Hint(asked[(asked.IndexOf(':', StringComparison.Ordinal) + 1)..], explainer.Ids)
            + (others.Count == 0 ? "" : $" There are narratives of {string.Join(" and ", others)} too (--edition).");
    }
}

internal sealed record ExplainJson(IEnumerable<ExplanationJson> Sentences)
{
    /// <summary>Facts that no sentence tells; null where it is sentences that were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<UntoldFactJson>? Facts { get; init; }
}
