using ReportKit.Assessment;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Assessment;

/// <summary>A sound data folder about Exampleland (XAA) and its neighbour Otherland (XAB), whose 2018 narrative says one thing.</summary>
internal sealed class TierClaimFolder : IDisposable
{
    private readonly DataFolder data = new();

    /// <param name="tiers">Placements by edition, the last of them in 2018: <c>2 2WL</c>; <c>-</c> where none was found.</param>
    public TierClaimFolder(string tiers)
    {
        var all = tiers.Split(' ');
        data.Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017,,\n", "").Replace("tiers.csv", "XAA,2018,2WL,single,tip-2018,,\n", "");
        data.AddRow("countries.csv", "XAB,,,Otherland,Otherland,the Republic of Otherland,,,EAP,");
        for (var i = 0; i < all.Length; i++)
        {
            var year = 2018 - all.Length + 1 + i;
            if (year < 2017)
            {
                data.AddRow("editions.csv", FormattableString.Invariant($"{year},{year - 1}-04-01,{year}-03-31,{year}-06-30,R2008,tier-first,meet"));
                data.AddRow("sources.csv", FormattableString.Invariant($"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},{year}-06-30,,Public domain,,"));
            }

            if (all[i] != "-")
            {
                data.AddRow("tiers.csv", FormattableString.Invariant($"XAA,{year},{all[i]},single,tip-{year}"));
            }
        }
    }

    public DataFolder Data => data;

    /// <summary>What is found wrong with a sentence, without the place.</summary>
    public string[] OfSentence(string words, string findings = "") => Problems($"""
        statements:
          - id: TIER-01
            section: tier
            indicator: law
            text: "The police were trained."

        narrative:
          tier:
            -
              - placement: "{words} because {"{TIER-01:the police were trained}"}."

        """ + findings);

    /// <summary>What is found wrong with a statement.</summary>
    public string[] OfStatement(string text, string more = "section: tier", string findings = "") => Problems($"""
        statements:
          - id: TIER-01
            indicator: law
            {more}
            text: "{text}"

        """ + findings);

    /// <summary>What is found wrong with a narrative.</summary>
    public string[] Problems(string narrative)
    {
        data.Write(DataFolder.Narrative, "country: XAA\nedition: 2018\nsource: tip-2018\n\n" + narrative);
        var facts = data.Validate().GetValueOrThrow();
        var found = Assert.Single(facts.Narratives);
        var problems = new ProblemList();
        new TierClaimChecker(facts).Check(found, new TierAssessor(facts, Repository.Law).Assess(new("XAA"), 2018), problems);
        new ProtocolClaimChecker(facts).Check(found, problems);
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }

    public void Dispose() => data.Dispose();
}
