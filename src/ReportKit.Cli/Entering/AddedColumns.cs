namespace ReportKit.Cli;

/// <summary>The columns that <c>reportkit add</c> fills, as its options.</summary>
internal static class AddedColumns
{
    private const string Text = "TEXT";
    private const string Id = "ID";
    private const string Value = "VALUE";

    public static AddedColumn[] Figure { get; } =
    [
        new("iso3", "CODE", "The country: ISO 3166-1 alpha-3 code.", "--country"),
        new("indicator", Id, "What is counted: id in indicators.csv. Its section says which table the figure goes into."),
        new("period", "PERIOD", "When: 2017, RP2018 (a reporting period), 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31."),
        new("status", "STATUS", "reported, not-reported, no-information, not-applicable, withheld or presumed. Default: reported."),
        new("value", Value, "A number in plain digits, <5 for a suppressed one, 12..16 for a range; none where the status is a gap."),
        new("unit", Id, "What one of them is: id in units.csv. Default: the indicator's only one."),
        new("bound", "BOUND", "at-least, up-to, more-than, nearly or about; exactly where it isn't given."),
        new("breakdown", "PART", "Which part of the whole, as sex=female; age=child."),
        new("modality", Value, "How sure: reported, credible-reports, alleged, estimated, may-occur or opinion."),
        new("quantifier", Value, "How many of them: one, few, some, many, most, all or none."),
        new("speaker", Text, "Who says it, where the source reports another's words."),
        new("source", Id, "Where it comes from: id in sources.csv."),
        new("locator", Text, "Where in the source."),
        new("id", Id, "Short name by which the narrative uses it, as PROS-10.") { IsAsked = true },
        new("note", Text, "Printed to the reader as a note."),
        new("check", Text, "For the analyst; not printed."),
    ];

    public static AddedColumn[] Statement { get; } =
    [
        new("id", Id, "Short name, as PREV-05. Default: the next one of its section."),
        new(
            "section",
            "SECTION",
            "Where it stands: id in sections.csv. Default: the indicator's."),
        new("indicator", Id, "What it is about: id in indicators.csv."),
        new("text", Text, "A sentence, or a short value, in your own words."),
        new("status", "STATUS", "reported, not-reported, no-information, not-applicable, withheld or presumed. Default: reported."),
        new("modality", Value, "How sure: asserted, reported, credible-reports, alleged, estimated, may-occur or opinion."),
        new("quantifier", Value, "How many: one, few, some, many, most, all or none."),
        new("frequency", Value, "How often: often, typically, sometimes, occasionally or rarely."),
        new("speaker", Text, "Who says it, where the source passes on another's words."),
        new("addressee", Text, "Whom a recommendation is for."),
        new("direction", Value, "increase, decrease or same: against the period before."),
        new("standard", Id, "Minimum standard that it concerns: MS1 to MS4."),
        new("statutory", Id, "Statutory indicator that it concerns, as IND.PROTECT."),
        new("period", "PERIOD", "When, where it isn't the reporting period."),
        new("source", Id, "Where it comes from: id in sources.csv. Default: the file's."),
        new("locator", Text, "Where in the source."),
        new("note", Text, "Printed to the reader as a note."),
        new("check", Text, "For the analyst; not printed."),
    ];

    public static AddedColumn[] Country { get; } =
    [
        new("iso3", "CODE", "ISO 3166-1 alpha-3 code."),
        new("iso2", "CODE", "ISO 3166-1 alpha-2 code."),
        new("m49", "CODE", "UN M49 code."),
        new("name", Text, "Its name as a heading."),
        new("name_in_text", Text, "Its name inside a sentence, with its article. Default: the name."),
        new("formal_name", Text, "Formal name with article."),
        new("un_region", Text, "UN M49 region."),
        new("un_subregion", Text, "UN M49 subregion."),
        new("tip_region", "REGION", "Region of the report: AF, EAP, EUR, NEA, SCA or WHA."),
        new("treaties", Value, "no, where the UN Treaty Collection has no entry of its own for it."),
        new("note", Text, "What sets the code apart."),
    ];

    public static AddedColumn[] Edition { get; } =
    [
        new("edition", "YEAR", "Its year."),
        new("period_from", "DAY", "First day of its reporting period. Default: a year after the last edition's."),
        new("period_to", "DAY", "Last day of its reporting period. Default: a year after the last edition's."),
        new("released", "DAY", "Day of publication."),
        new("rule_set", Id, "Law in force: id in rule-sets.csv. Default: the last edition's."),
        new("layout", "NAME", "Order of the sections: layout in layouts.csv. Default: the last edition's."),
        new("standards_verb", Text, "What a government does with the minimum standards. Default: the last edition's."),
        new("missing", "CODES", "Countries that the edition places and tiers.csv lacks."),
    ];

    public static AddedColumn[] Source { get; } =
    [
        new("id", Id, "Its key, as tip-2019."),
        new("class", "CLASS", "Class of credible information, A to H, or unpublished."),
        new("producer", Text, "Who published it."),
        new("title", Text, "Its title."),
        new("edition", Text, "Which edition or release."),
        new("published", "DAY", "Day of publication."),
        new("complete_to", "DAY", "Day up to which its list was entered whole."),
        new("licence", Text, "Under which licence its facts may be used."),
        new("url", "ADDRESS", "Where it is found."),
        new("note", Text, "What a user of it should know."),
    ];

    public static AddedColumn[] Indicator { get; } =
    [
        new("id", Id, "Its key, as victims-identified."),
        new("section", "SECTION", "Where it stands: id in sections.csv."),
        new("label", Text, "How a reader sees it."),
        new("units", "IDS", "Units that a figure of it may have, spaces between; money: any currency; none where statements describe it."),
        new("statutory", Id, "Statutory indicator for which it is evidence, as IND.PROTECT."),
        new("asks", Text, "What stays unknown in a gap: how many victims were identified."),
        new("definition", Text, "What exactly is counted."),
    ];
}
