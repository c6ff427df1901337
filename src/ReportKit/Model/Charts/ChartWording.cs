using ReportKit.Diagnostics;

namespace ReportKit;

/// <summary>What stands beside the numbers of a chart: titles, names, marks and sentences, from the part <c>figures</c> of
/// wording.yml.</summary>
/// <remarks>A text may name parts in braces, which the kit fills in: <c>{country}</c>.</remarks>
public sealed class ChartWording
{
    private readonly FilledTexts texts;

    internal ChartWording(IReadOnlyDictionary<string, string> texts) => this.texts = new FilledTexts(texts);

    /// <summary>Every text that there has to be, with the parts that it may name.</summary>
    internal static IReadOnlyDictionary<string, string[]> Parts { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["title.placements-by-edition"] = [],
        ["title.tier-history"] = ["country"],
        ["title.prosecutions"] = ["country"],
        ["title.prosecutions-reported"] = ["country"],
        ["title.victims"] = ["country"],
        ["title.prosecutions-one"] = ["indicator", "country"],
        ["title.prosecutions-reported-one"] = ["indicator", "country"],
        ["title.victims-one"] = ["indicator", "country"],
        ["title.by-part"] = ["indicator", "dimension", "country"],
        ["title.by-part-of"] = ["indicator", "dimension", "country", "rest"],
        ["title.protocol-parties"] = [],
        ["title.world-prosecutions"] = [],
        ["title.world-victims"] = [],
        ["title.by-region"] = ["indicator", "period"],
        ["title.findings"] = ["country", "edition"],
        ["name.year"] = [],
        ["name.period"] = [],
        ["name.edition"] = [],
        ["name.region"] = [],
        ["name.finding"] = [],
        ["name.tier"] = [],
        ["name.reckoned"] = [],
        ["name.countries"] = [],
        ["name.states"] = [],
        ["name.parties"] = [],
        ["name.criteria"] = [],
        ["name.standards"] = [],
        ["name.indicators"] = [],
        ["name.prosecutions"] = [],
        ["name.convictions"] = [],
        ["name.victims"] = [],
        ["name.exploitation"] = [],
        ["name.victims-identified"] = [],
        ["gap.not-reported"] = [],
        ["gap.no-information"] = [],
        ["gap.not-applicable"] = [],
        ["gap.withheld"] = [],
        ["gap.presumed"] = [],
        ["gap.no-entry"] = [],
        ["gap.not-found"] = [],
        ["gap.not-whole"] = [],
        ["gap.not-placed"] = [],
        ["gap.not-in-use"] = [],
        ["mark.fewer-than"] = ["low", "high", "limit"],
        ["mark.range"] = ["low", "high"],
        ["mark.at-least"] = ["limit"],
        ["mark.more-than"] = ["limit"],
        ["mark.up-to"] = ["limit"],
        ["mark.nearly"] = ["limit"],
        ["mark.about"] = ["limit"],
        ["mark.per-cent"] = ["share"],
        ["said.of"] = ["value", "whole", "share"],
        ["said.fewer-than"] = ["low", "high", "limit"],
        ["said.range"] = ["low", "high"],
        ["said.at-least"] = ["limit"],
        ["said.more-than"] = ["limit"],
        ["said.up-to"] = ["limit"],
        ["said.nearly"] = ["limit"],
        ["said.about"] = ["limit"],
        ["alt.increase"] = ["series", "first", "from", "last", "to"],
        ["alt.decrease"] = ["series", "first", "from", "last", "to"],
        ["alt.same"] = ["series", "first", "from", "last", "to"],
        ["alt.unclear"] = ["series", "first", "from", "last", "to"],
        ["alt.apart"] = ["series", "first", "from", "last", "to"],
        ["alt.part-of"] = ["series", "first", "from", "last", "to"],
        ["alt.one"] = ["series", "last", "to"],
        ["alt.highest"] = ["value", "labels"],
        ["alt.and"] = ["labels", "label"],
        ["alt.series-of"] = ["subject", "series"],
        ["alt.none"] = ["series"],
        ["alt.part"] = ["label", "value"],
        ["alt.run"] = ["value", "labels"],
        ["alt.parts"] = ["series", "parts"],
        ["alt.findings-all"] = ["count", "criteria", "finding"],
        ["alt.findings"] = ["count", "criteria", "parts"],
        ["alt.finding-one"] = ["count", "finding"],
        ["alt.finding-several"] = ["count", "finding"],
        ["note.gap"] = ["gap", "labels"],
        ["note.gap-of"] = ["series", "gap", "labels"],
        ["note.interval"] = [],
        ["note.other"] = ["labels"],
        ["note.reckoned"] = ["labels"],
        ["note.reckoned-some"] = ["labels"],
        ["note.cut"] = ["shown", "all"],
        ["note.nothing"] = [],
        ["note.coverage"] = ["covered", "of"],
        ["note.coverage-one"] = [],
        ["note.parties"] = [],
        ["note.parties-total"] = ["totals"],
        ["note.total"] = ["number", "day"],
    };

    /// <summary>A text that names no parts.</summary>
    /// <param name="key">Its key in wording.yml: <c>gap.not-reported</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => texts[key];

    /// <summary>A text with its parts filled in, once: braces in a part stay as they are.</summary>
    /// <param name="key">Its key in wording.yml: <c>title.tier-history</c>.</param>
    /// <param name="parts">Names and what stands in their place.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Fill(string key, params (string Name, string Text)[] parts) => texts.Fill(key, parts);
}
