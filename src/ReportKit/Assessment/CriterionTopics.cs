namespace ReportKit.Assessment;

/// <summary>Words of which the reason of a finding on a standard, an indicator or a question has at least one; without any it is likely
/// the reason of another finding. English only.</summary>
internal static class CriterionTopics
{
    // Stems; MS4 and significant-efforts take in everything, so they have none.
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["MS1"] = "law|act|crim|prohibit|punish|convict|prosecut|sentenc|penal|code|offence|impunity|trial",
        ["MS2"] = "penal|punish|sentenc|prison|grave|rape",
        ["MS3"] = "penal|punish|sentenc|prison|deter|stringent|strict",
        ["IND.PROSECUTE"] = "investigat|prosecut|convict|sentenc|court|law enforcement|trial|arrest|punish",
        ["IND.PROTECT"] = "victim|protect|shelter|service|assist|identif|help",
        ["IND.PREVENT"] = "prevent|campaign|public|inform|aware|train|plan|recruit|labour|labor|programme|program|regist|child|budget",
        ["IND.COOPERATE"] =
            "cooperat|joint|foreign|countries|states|governments|international|cross-border|bilateral|agreement|convention|treat|abroad|" +
            "region",
        ["IND.EXTRADITE"] = "extradit|surrender|hand",
        ["IND.MONITOR_MIGRATION"] = "migra|immigra|border|travel|movement|screen|depart|abroad|entry|visa",
        ["IND.OFFICIALS"] = "official|police|soldier|complic|corrupt|brib|officer|diplomat|employee|state|government",
        ["IND.NONCITIZEN_SHARE"] = "citizen|foreign|migrant|national|abroad",
        ["IND.PARTNERSHIP"] = "partner|organisation|organization|NGO|non-governmental|civil society|united states|private "
            + "sector|donor|cooperat|together",
        ["IND.SELF_ASSESS"] = "assess|monitor|data|statistic|publish|evaluat|report|study|figure",
        ["IND.PROGRESS"] = "compar|previous|increas|decreas|year|remain|declin|same|kept|continu|fell|rose|fewer|more|progress|improv",
        ["IND.DEMAND"] = "demand|commercial sex|sex tour|buyer|client|customer|purchas|buying",
        [Question.DataProvided] = "data|figure|statistic|report|number",
        [Question.NoIncreasingEfforts] = "increas|decreas|effort|fell|fewer|remain|declin|rose|more|same",
        [Question.VerySignificantNumber] = "number|victim|many|estimate|people|persons|share|workers",
        [Question.CommitmentsOnly] = "commitment|step|rest|future|plan|promise|finding",
        [Question.NoAuthority] = "authorit|access|control|govern|state|rule",
        [Question.PolicyOrPattern] = "policy|pattern|state|government|official|forced",
    };

    /// <summary>Whether a reason has to do with its subject, as far as its words show.</summary>
    public static bool Fits(string of, string reason) =>
        !Stems.TryGetValue(of, out var stems)
            || Regex.IsMatch(reason, $@"\b(?:{stems})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
