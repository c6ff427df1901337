namespace ReportKit.Rendering;

/// <summary>What the template of a country's page of facts is given.</summary>
/// <param name="Report">The report that tells them.</param>
/// <param name="Facts">Ordered by id.</param>
/// <param name="Sentences">In the order of the text.</param>
internal sealed record FactsPage(CountryReport Report, IReadOnlyList<FactRow> Facts, IReadOnlyList<SentenceRow> Sentences);

/// <summary>A fact as a reader sees it.</summary>
/// <param name="Number">Its place in the list, where passages of the report lead.</param>
/// <param name="Anchor">Its id as an anchor, which is the same next year.</param>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it says.</param>
/// <param name="Source">Who says so, in which publication.</param>
/// <param name="Locator">The part of it; may be empty.</param>
/// <param name="Place">File and line of the data.</param>
/// <param name="Layer">Whose data that is: <c>the kit's data</c>; empty where the project has none but its own.</param>
/// <param name="Note">Its remark; may be empty.</param>
/// <param name="Change">What became of it since the last edition: added, changed, newly-missing, newly-reported, restated, corrected or
/// annotated; empty where it is as it was, or where nothing is compared.</param>
/// <param name="Before">What its earlier self said; empty where there is none or it is the same.</param>
/// <param name="Sentences">Ids of the sentences that tell it.</param>
internal sealed record FactRow(
    int Number,
    string Anchor,
    string Id,
    string Says,
    string Source,
    string Locator,
    string Place,
    string Layer,
    string Note,
    string Change,
    string Before,
    IReadOnlyList<string> Sentences);

/// <summary>A sentence with where it comes from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">As a reader sees it.</param>
/// <param name="Place">File and line of its words: a template, or a narrative.</param>
/// <param name="IsFixed">Whether it is fixed wording that states nothing of a country.</param>
/// <param name="Facts">Numbers of the facts that it tells, in order.</param>
internal sealed record SentenceRow(string Id, string Text, string Place, bool IsFixed, IReadOnlyList<int> Facts);
