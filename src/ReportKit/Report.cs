namespace ReportKit;

/// <summary>One country's report in one edition: what it says, and all that it rests on.</summary>
/// <remarks>Facts and assessment are there for any country; the text, and what follows from it, only where the edition places the
/// country. Everything is made when it is asked for, once.</remarks>
public sealed class Report
{
    private readonly ProjectState state;
    private readonly Lazy<TierAssessment> tier;
    private readonly Lazy<IReadOnlyList<ReportChart>> charts;
    private readonly Lazy<RenderedEdition> page;
    private readonly Lazy<EditionSnapshot> snapshot;
    private readonly Lazy<EditionComparison?> changes;

    internal Report(ProjectState state, CountryCode country, Edition edition)
    {
        this.state = state;
        Country = state.SoundFor(country).Facts.Countries[country].In(edition.Year);
        Edition = edition;
        tier = new(() => state.Assessor.Assess(country, edition.Year));
        charts = new(() => CountryCharts.Of(Inputs.Facts, Tier, Inputs.Templates.Wording).All);
        page = new(() => Render());
        snapshot = new(() => SnapshotReader.Of(page.Value, Inputs.Words, ToString()).Only(country.Value));
        changes = new(() => ReviewRun.EarlierSnapshot(Inputs, country.Value, edition.Year) is { } before
            ? EditionComparer.Compare(before, Snapshot)
            : null);
    }

    /// <summary>The country, under the name that the edition uses.</summary>
    public Country Country { get; }

    /// <summary>The edition, with its reporting period.</summary>
    public Edition Edition { get; }

    /// <summary>What is wrong with the country's own file: of <see cref="Project.Problems"/> those of its narrative, among them
    /// statements that wait to be confirmed.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. state.Check.Problems.Where(p => Path.GetFileNameWithoutExtension(p.Place.File) == $"{Country.Code}-{Edition.Year}")];

    /// <summary>The facts that the report tells or lists, ordered by id.</summary>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public IReadOnlyList<Fact> Facts => [.. Snapshot.Documents[Country.Code.Value].Facts.Keys.Select(Inputs.Facts.Find).OfType<Fact>()];

    /// <summary>What the edition's narrative says of the country in words, ordered by id.</summary>
    public IReadOnlyList<StatementFact> Statements => [.. Inputs.Facts.StatementsOf(Country.Code).Where(s => s.Edition == Edition.Year)];

    /// <summary>Sources that differ on one thing in the country, as far as the edition can know it. Both are kept, and a rule says which
    /// a report uses.</summary>
    public IReadOnlyList<FactConflict> Conflicts => [.. new KnownConflicts(Inputs.Facts).Of(Country.Code, Edition)];

    /// <summary>What the law permits on the analyst's findings, step by step, and the tier that was assigned.</summary>
    public TierAssessment Tier => tier.Value;

    /// <summary>The country's tier in this edition and in those before; null where the edition doesn't place it.</summary>
    public PlacementHistory? Placements => Tier.History;

    /// <summary>Where the country stands under the UN TIP Protocol on the last day of the reporting period.</summary>
    public ProtocolStatus Protocol => ProtocolStatusAssessor.Assess(Inputs.Facts, Country.Code, Edition.PeriodTo);

    /// <summary>The charts of its page, in order.</summary>
    public IReadOnlyList<ReportChart> Charts => charts.Value;

    /// <summary>The report as a reader has it: the page, and the Markdown that every format is made from.</summary>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public ReportText Text => new(FileOf("report.md"), FileOf("report.html"));

    /// <summary>The sentences of the text in order, each with the ids of its facts and the place of its words.</summary>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public IReadOnlyList<ReviewSentence> Sentences => Snapshot.Documents[Country.Code.Value].Sentences;

    /// <summary>What changed since the last edition that places the country; null where none does.</summary>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public EditionComparison? Changes => changes.Value;

    private EditionSnapshot Snapshot => snapshot.Value;

    private CheckedInputs Inputs => state.SoundFor(Country.Code);

    /// <summary>All the country's figures, of all periods and sources; of the releases of one source those of the newest, so that nothing
    /// is counted twice. <see cref="Project.Facts"/> has the older ones too.</summary>
    public FigureList Figures() => new([.. NewestFigures()], Inputs.Facts);

    /// <summary>The country's figures on one thing, of all periods and sources, as in <see cref="Figures()"/>.</summary>
    /// <param name="indicator">Id from indicators.csv, which gives what is counted: <c>persons-convicted</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such indicator; the message says of which the country has figures.</exception>
    public FigureList Figures(string indicator)
    {
        var all = NewestFigures();
        return Inputs.Facts.Indicators.ContainsKey(new IndicatorId(indicator))
            ? new FigureList([.. all.Where(f => f.Indicator.Id.Value == indicator)], Inputs.Facts)
            : throw NotThere.Thing(ToString(), "figures", indicator, all.Select(f => f.Indicator.Id.Value));
    }

    /// <summary>A chart of its page, or one that the page leaves out because there is little to draw.</summary>
    /// <param name="id">As its file is named, with or without the country: <c>prosecutions</c>, <c>prosecutions-mng</c>. Always there are
    /// <c>tier-history</c>, <c>prosecutions</c>, <c>prosecutions-reported</c>, <c>victims</c>,
    /// <c>victim-profile</c> and <c>findings</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such chart; the message says which there are.</exception>
    public ReportChart Chart(string id)
    {
        var all = Charts.Concat(Others());
        return all.FirstOrDefault(c => c.Id == id || ShortId(c) == id)
            ?? throw NotThere.Thing(ToString(), "chart", id, all.Select(ShortId));
    }

    /// <summary>Victims by part of the whole: one chart a year's table, the page's or not.</summary>
    /// <param name="dimension">As the data names it: <c>sex</c>, <c>age</c>, <c>exploitation</c>, <c>citizenship</c>.</param>
    public IReadOnlyList<ReportChart> ChartsBy(string dimension) =>
        [.. VictimCharts.By(Inputs.Facts, Country.Code, dimension, Edition.Year, Inputs.Templates.Wording)];

    /// <summary>What changed since another report: the same country's in another edition, or the same report before
    /// <see cref="Project.Reload"/>.</summary>
    /// <param name="earlier">The old one.</param>
    /// <exception cref="InvalidDataException">One of them can't be made; the message says why.</exception>
    public EditionComparison ChangesSince(Report earlier) => EditionComparer.Compare(earlier.Snapshot, Snapshot);

    /// <summary>Says of a sentence where it comes from: the place of its words, its facts with their sources and lines of data, and what
    /// became of it since the last edition.</summary>
    /// <param name="sentence">Its id (<c>tier-placement</c>), a part of its text, the id of a fact, or a file with a line
    /// (<c>data/tiers.csv:17</c>).</param>
    /// <returns>Each sentence that may be meant, in the order of the text.</returns>
    /// <exception cref="KeyNotFoundException">No sentence is meant by that; the message says which are near.</exception>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public IReadOnlyList<SentenceExplanation> Explain(string sentence)
    {
        var explainer = ReviewRun.Explainer(Inputs, Snapshot);
        var found = explainer.Find(sentence);
        return found.Count > 0
            ? [.. found.Select(f => explainer.Explain(f.Document, f.Sentence))]
            : throw NotThere.Thing(ToString(), "sentence", sentence, explainer.Ids);
    }

    /// <summary>The country's files in the formats asked for, as <c>reportkit render</c> makes them.</summary>
    /// <param name="formats">In what; facts and sentence map are always among the files.</param>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    public RenderedEdition Render(ReportFormats formats = ReportFormats.Markdown | ReportFormats.Html) => Placed(
        EditionRun.Make(Inputs, new ReportRequest(Edition.Year, [Country.Code])
        {
            Options = new RenderOptions(formats),
            Only = new HashSet<string>(StringComparer.Ordinal) { Country.Code.Value },
        }, null, CancellationToken.None).GetValueOrThrow());

    /// <summary>Renders the country and puts its files into a folder; what else stands there stays.</summary>
    /// <param name="folder">The folder of all editions; the files go to <c>2018/MNG</c> in it.</param>
    /// <param name="formats">In what.</param>
    /// <exception cref="InvalidDataException">The report can't be made; the message says why.</exception>
    /// <exception cref="IOException">The folder can't be written; what it held is untouched.</exception>
    public WrittenEdition Write(string folder, ReportFormats formats = ReportFormats.Markdown | ReportFormats.Html)
    {
        var reads = Inputs.ReadsOf(Edition.Year, new Dictionary<string, string>());
        var beside = new EditionFreshness(Path.Combine(folder, FormattableString.Invariant($"{Edition.Year}")), null);
        var plan = new RenderPlan([Country.Code.Value], reads, beside, force: true);
        return new EditionWriter(folder).Write(plan.Complete(Render(formats)), CancellationToken.None);
    }

    /// <summary>Its name in messages and comparisons: <c>MNG 2018</c>.</summary>
    public override string ToString() => $"{Country.Code} {Edition.Year}";

    // Never the whole edition, even where it is the only country of it: the start page isn't among the files.
    private RenderedEdition Placed(RenderedEdition rendered) => rendered.Files.Count > 0
        ? rendered with { IsWhole = false }
        : throw new InvalidDataException(
            $"The edition {Edition.Year} doesn't place {Country.NameInText} (tiers.csv), so that there is no text.");

    private IEnumerable<ReportChart> Others()
    {
        var (facts, wording) = (Inputs.Facts, Inputs.Templates.Wording);
        yield return PlacementCharts.OfCountry(facts, Country.Code, Edition.Year, wording);
        yield return ProsecutionCharts.ByYear(facts, Country.Code, Edition.Year, wording);
        yield return ProsecutionCharts.Reported(facts, Country.Code, Edition.Year, wording);
        yield return VictimCharts.ByYear(facts, Country.Code, Edition.Year, wording);
        yield return VictimProfile.Of(facts, Country.Code, Edition.Year, wording);
        yield return FindingCharts.Of(Tier, facts, wording);
    }

    private string FileOf(string name) => Encoding.UTF8.GetString(page.Value.Files.Single(f => f.Path == $"{Country.Code}/{name}").Bytes);

    private IEnumerable<FigureFact> NewestFigures() => Inputs.Facts.FiguresOf(Country.Code).Where(f => !f.IsSuperseded);

    // A chart's file is named for its country too, because a whole edition may lie in one folder.
    private string ShortId(ReportChart chart) =>
        string.Join('-', chart.Id.Split('-').Where(part => !part.Equals(Country.Code.Value, StringComparison.OrdinalIgnoreCase)));
}
