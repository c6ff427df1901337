using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>What an approval is bound to: one SHA-256 for each part of a country's report, in lower-case hexadecimal.</summary>
/// <remarks>A row added elsewhere in a data file moves lines and changes no hash; nor does a draft mark.</remarks>
/// <param name="Facts">Of every fact: its content, source and remarks; not of the line it stands on.</param>
/// <param name="Prose">Of report.md without a draft mark.</param>
/// <param name="Tier">Of placement, assigned tier, findings and what the law permits.</param>
public sealed record ReviewDigests(string Facts, string Prose, string Tier)
{
    private const int ShownDigits = 12;

    /// <summary>The hash of one part.</summary>
    public string this[ApprovalScope scope] => scope switch
    {
        ApprovalScope.Facts => Facts,
        ApprovalScope.Prose => Prose,
        _ => Tier,
    };

    /// <summary>The hashes of a country's report.</summary>
    public static ReviewDigests Of(CountryContent content) => new(
        Hash(FactsWriter.WriteContent(content.Facts)),
        Hash(Encoding.UTF8.GetBytes(content.Markdown)),
        Hash(TierOf(content.Assessment)));

    /// <summary>A hash as people compare it: its first twelve digits.</summary>
    public static string Shorten(string hash) => hash[..Math.Min(hash.Length, ShownDigits)];

    private static byte[] TierOf(TierAssessment assessment) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("rules", assessment.Rules.Id);
        Write(json, "placements", assessment.History is { } history ? [$"{Cells.Text(history.Placement.Tier)} {history.Placement.Citation.Source}"] : []);
        Write(json, "assigned", assessment.Assigned is { } assigned ? [Cells.Text(assigned.Tier), assigned.By, assigned.OverrideReason] : []);
        Write(json, "permitted", assessment.Decision.Permitted.Select(Cells.Text));
        Write(json, "permitted-by-history", assessment.ByHistory.Permitted.Select(Cells.Text));
        foreach (var finding in assessment.Standards.Concat(assessment.Indicators))
        {
            Write(json, finding.Criterion.Code, [Cells.Text(finding.Finding), finding.Reason, .. finding.Evidence.Select(f => f.Id)]);
        }

        foreach (var question in assessment.Questions)
        {
            Write(json, question.Question, [Cells.Text(question.Answer), question.Reason, .. question.Evidence.Select(f => f.Id)]);
        }

        if (assessment.Waiver is { } waiver)
        {
            Write(json, "waiver", waiver.WrittenPlan.Append(null).Concat(waiver.WouldBeSignificant).Append(null).Concat(waiver.SufficientResources).Select(f => f?.Id ?? ""));
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
