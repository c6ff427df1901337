namespace ReportKit.Review;

/// <summary>What an approval is bound to: one SHA-256 for each part of a country's report, in lower-case hexadecimal.</summary>
/// <remarks>A row added elsewhere in a data file moves lines and changes no hash; nor does a draft mark.</remarks>
/// <param name="Facts">Of every fact: its content, source and remarks; not of the line it stands on.</param>
/// <param name="Prose">Of report.md without a draft mark.</param>
/// <param name="Tier">Of placement, assigned tier, findings and what the law permits.</param>
internal sealed record ReviewDigests(string Facts, string Prose, string Tier)
{
    private const int ShownDigits = 12;

    public string this[ApprovalScope scope] => scope switch
    {
        ApprovalScope.Facts => Facts,
        ApprovalScope.Prose => Prose,
        _ => Tier,
    };

    public static ReviewDigests Of(CountryContent content) => new(
        ContentHash.Of(FactsJsonWriter.WriteContent(content.Facts)),
        ContentHash.Of(content.Markdown),
        ContentHash.Of(TierOf(content.Assessment)));

    /// <summary>A hash as people compare it: its first twelve digits.</summary>
    public static string Shorten(string hash) => hash[..Math.Min(hash.Length, ShownDigits)];

    private static string Text(Tier? tier) => tier is { } ranked ? Cells.Text(ranked) : "not-ranked";

    private static byte[] TierOf(TierAssessment assessment) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("rules", assessment.Rules.Id);
        foreach (var (name, texts) in PartsOf(assessment))
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> PartsOf(TierAssessment a)
    {
        var placement = a.History?.Placement;
        yield return ("placements", placement is null ? [] : [$"{Cells.Text(placement.Tier)} {placement.Citation.Source}"]);
        yield return ("assigned", a.Assigned is { } assigned ? [Cells.Text(assigned.Tier), assigned.By, assigned.OverrideReason] : []);
        yield return ("permitted", a.Decision.Permitted.Select(Text));
        yield return ("permitted-by-history", a.ByHistory.Permitted.Select(Text));
        foreach (var finding in a.Standards.Concat(a.Indicators))
        {
            yield return (finding.Criterion.Code, [Cells.Text(finding.Finding), finding.Reason, .. finding.Evidence.Select(f => f.Id)]);
        }

        foreach (var question in a.Questions)
        {
            yield return (question.Question, [Cells.Text(question.Answer), question.Reason, .. question.Evidence.Select(f => f.Id)]);
        }

        if (a.Waiver is { } waiver)
        {
            IEnumerable<Fact?> evidence = [.. waiver.WrittenPlan, null, .. waiver.WouldBeSignificant, null, .. waiver.SufficientResources];
            yield return ("waiver", evidence.Select(f => f?.Id ?? ""));
        }
    }
}
