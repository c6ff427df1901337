namespace ReportKit.Cli;

/// <summary>How the documents of <c>--json</c> are written, and what watch tells a page; the compiler works it out.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AssessJson))]
[JsonSerializable(typeof(BacktestJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(CountriesMapJson))]
[JsonSerializable(typeof(TableDraftJson))]
[JsonSerializable(typeof(DriftJson))]
[JsonSerializable(typeof(ExplainJson))]
[JsonSerializable(typeof(ExportFactsJson))]
[JsonSerializable(typeof(ExportPackageJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(ListJson))]
[JsonSerializable(typeof(ProblemPagesJson))]
[JsonSerializable(typeof(ProblemsJson))]
[JsonSerializable(typeof(RenderJson))]
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(TemplatesJson))]
[JsonSerializable(typeof(TidyJson))]
[JsonSerializable(typeof(UpgradeJson))]
[JsonSerializable(typeof(WatchNotice))]
internal sealed partial class CommandJson : JsonSerializerContext;

/// <summary>Of a run that made nothing.</summary>
internal sealed record ProblemsJson(IEnumerable<ProblemJson> Problems);

internal sealed record ProblemJson(string Severity, string Code, string Message, string File, int Line, int Column)
{
    public static IEnumerable<ProblemJson> Of(IEnumerable<Problem> problems) =>
        problems.Select(p => new ProblemJson(SeverityOf(p), p.Code, p.Message, p.Place.File, p.Place.Line, p.Place.Column));

    public static string SeverityOf(Problem problem) => problem.Severity == ReportKit.Severity.Error ? "error" : "warning";
}
