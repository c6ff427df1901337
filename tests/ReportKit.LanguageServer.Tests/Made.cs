namespace ReportKit.LanguageServer.Tests;

/// <summary>Files of a project of the made-up country XAA: a narrative that uses two figures and a statement.</summary>
internal static class Made
{
    public const string Narrative = "data/narratives/XAA-2018.yml";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["data/sources.csv"] = """
            id,class,producer,title,edition,published,complete_to,licence,url,note
            made-2018,A,Ministry of Exampleland,Yearly report,2018,2018-06-01,,CC BY 4.0,https://example.org/report,

            """,
        ["data/indicators.csv"] = """
            id,section,label,units,statutory,asks,definition
            made-courts,prosecution,courts with a specialised judge,offices,,,

            """,
        ["data/prosecutions.csv"] = """
            iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check
            XAA,persons-convicted,2017,12,persons,,reported,,,,,made-2018,"Table 1, row 2",PROS-10,,
            XAA,persons-prosecuted,2017,,persons,,not-reported,,,,,made-2018,Table 1,PROS-11,,
            XAA,made-courts,2017,3,offices,,reported,,,,,made-2018,Table 3,PROS-12,,

            """,
        [Narrative] = """
            country: XAA
            edition: 2018
            source: made-2018

            statements:
              - id: PREV-01
                section: prevention
                indicator: awareness-campaigns
                text: "The government held a campaign."
                locator: "Chapter 3"

            narrative:
              prosecution:
                -
                  - convictions: "Courts convicted {PROS-10|amount} defendants, and {PROS-11|unknown}."
              prevention:
                -
                  - PREV-01

            """,
        ["data/corrections.yml"] = """
            - file: prosecutions.csv
              row: {iso3: XAA, indicator: made-courts}
              column: value
              old: "3"
              new: "4"
              why: "The total of the table is 4."
              source: made-2018
              status: acknowledged

            """,
        ["templates/phrases/amount.sbn-txt"] = """
            {{- fact.limit -}}

            """,
    };
}
