using System.Text.Json;
using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Rendering;

/// <summary>Assessments as JSON.</summary>
public static class AssessmentJson
{
    /// <summary>Writes the property <c>assessments</c> into an object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<TierAssessment> assessments, LawBook law)
    {
        json.WriteStartArray("assessments");
        foreach (var a in assessments)
        {
            json.WriteStartObject();
            json.WriteString("country", a.Country.Value);
            json.WriteNumber("edition", a.Edition.Year);
            json.WriteString("rules", a.Rules.Id);
            WriteCriteria(json, "standards", a.Standards);
            WriteCriteria(json, "indicators", a.Indicators);
            WriteQuestions(json, a);
            WriteTrace(json, a, law);
            WriteTexts(json, "permitted", a.Decision.Permitted.Select(Outcomes.Name));
            WriteTexts(json, "permitted_by_history", a.ByHistory.Permitted.Select(Outcomes.Name));
            WriteTexts(json, "unknowns_that_matter", a.Decision.UnknownsThatMatter);
            WriteTexts(json, "presumed", a.Presumptions.Select(p => p.Criterion.Code));
            WriteTexts(json, "from_memory", a.FromMemory);
            json.WriteStartObject("watch_list_run");
            json.WriteNumber("least", a.Run.Least);
            json.WriteNumber("most", a.Run.Most);
            json.WriteEndObject();
            if (a.Assigned is { } assigned)
            {
                json.WriteStartObject("assigned");
                json.WriteString("tier", Outcomes.Name(Outcomes.Of(assigned.Tier)));
                json.WriteString("by", assigned.By);
                json.WriteBoolean("permitted", a.IsAssignedPermitted);
                json.WriteString("override", assigned.OverrideReason);
                json.WriteEndObject();
            }

            if (a.Sanction is { } sanction)
            {
                json.WriteString("sanction", sanction.Id);
            }

            WriteScore(json, PolicyScore.Of(a));
            WriteTexts(json, "changed_figures", a.Changes.Select(c => c.Now.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCriteria(Utf8JsonWriter json, string name, IEnumerable<CriterionAssessment> criteria)
    {
        json.WriteStartArray(name);
        foreach (var c in criteria)
        {
            json.WriteStartObject();
            json.WriteString("code", c.Criterion.Code);
            json.WriteNumber("number", c.Number);
            json.WriteString("title", c.Criterion.Title);
            json.WriteString("finding", Cells.Text(c.Finding));
            json.WriteString("reason", c.Reason);
            WriteTexts(json, "evidence", c.Evidence.Select(f => f.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, TierAssessment a)
    {
        json.WriteStartArray("questions");
        foreach (var q in a.Questions)
        {
            json.WriteStartObject();
            json.WriteString("question", q.Question);
            json.WriteString("answer", Cells.Text(q.Answer));
            json.WriteString("reason", q.Reason);
            WriteTexts(json, "evidence", q.Evidence.Select(f => f.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrace(Utf8JsonWriter json, TierAssessment a, LawBook law)
    {
        json.WriteStartArray("steps");
        foreach (var step in a.Steps)
        {
            json.WriteStartObject();
            json.WriteString("rule", step.Rule);
            json.WriteString("answer", Cells.Text(step.Answer));
            json.WriteString("citation", law.ProvisionOn(step.Rule, a.Edition.Year)?.Citation ?? "");
            WriteTexts(json, "leads_to", step.Outcomes.Select(Outcomes.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, PolicyScore score)
    {
        json.WriteStartObject("score");
        foreach (var (name, part) in new[] { ("prosecution", score.Prosecution), ("protection", score.Protection), ("prevention", score.Prevention), ("sum", score.Sum) })
        {
            if (part is { } value)
            {
                json.WriteNumber(name, value);
            }
            else
            {
                json.WriteNull(name);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
