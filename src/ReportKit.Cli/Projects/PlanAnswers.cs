namespace ReportKit.Cli;

/// <summary>What is known so far of a new project, as it was typed or taken for granted.</summary>
internal sealed class PlanAnswers(KnownCountries known)
{
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);

    public KnownCountries Known => known;

    /// <summary>Those that are known; none where they have not been named yet.</summary>
    public IReadOnlyList<NamedCountry> Countries => known.Read(answers.GetValueOrDefault(PlanQuestions.Countries, "")).Found;

    public ReportKind? Kind => Cells.TryEnum<ReportKind>(answers.GetValueOrDefault(PlanQuestions.Kind, ""), out var kind) ? kind : null;

    public int? Edition => Cells.Number(answers.GetValueOrDefault(PlanQuestions.Edition, ""));

    public bool Has(string question) => answers.ContainsKey(question);

    public void Put(string question, string answer) => answers[question] = answer;

    public ProjectPlan Plan() => new()
    {
        Title = answers[PlanQuestions.Title],
        Publisher = answers[PlanQuestions.Publisher],
        Kind = Kind!.Value,
        Countries = Countries,
        Edition = Edition!.Value,
        Period = ReportingDays.Read(answers[PlanQuestions.Period])!,
        Data = Cells.Enum<DataPack>(answers[PlanQuestions.Data]),
        Language = answers[PlanQuestions.Language],
        Server = Cells.Enum<BuildServer>(answers[PlanQuestions.Server]),
    };
}
