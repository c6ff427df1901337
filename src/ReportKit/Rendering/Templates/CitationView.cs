namespace ReportKit.Rendering;

/// <summary>What the template of a source's note is given: one or several editions of a publication.</summary>
internal sealed class CitationView(IReadOnlyList<Source> editions, Wording wording)
{
    public string Producer => editions[0].Producer;

    public string Title => editions[0].Title;

    /// <summary>Which editions or releases, three and more years in a row as one: <c>2018</c>, <c>2009 and 2010</c>,
    /// <c>2001–2015, 2017 and 2018</c>; may be empty.</summary>
    public string Editions => wording.List(
    [
        .. Runs.Of(editions, (a, b) => Cells.Number(a.Edition) is { } year && Cells.Number(b.Edition) == year + 1)
            .SelectMany(run => Runs.Texts([.. run.Select(e => e.Edition)])).Where(e => e.Length > 0),
    ]);

    /// <summary>Where it is found; may be empty.</summary>
    public string Url => editions[^1].Url;

    /// <summary>What a reader should know of it; may be empty.</summary>
    public string Note => editions[^1].Note;
}
