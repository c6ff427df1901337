using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a source's note is given: one or several editions of a publication.</summary>
public sealed class CitationView
{
    private readonly IReadOnlyList<Source> editions;
    private readonly Wording wording;

    internal CitationView(IReadOnlyList<Source> editions, Wording wording)
    {
        this.editions = editions;
        this.wording = wording;
    }

    /// <summary>Who made it.</summary>
    public string Producer => editions[0].Producer;

    /// <summary>Its title.</summary>
    public string Title => editions[0].Title;

    /// <summary>Which editions or releases: <c>2018</c>, <c>2009 and 2010</c>, <c>2003–2010</c>; may be empty.</summary>
    public string Editions
    {
        get
        {
            var years = editions.Select(e => Cells.Number(e.Edition)).ToList();
            var unbroken = years.Count > 2 && years.Zip(years.Skip(1)).All(pair => pair.Second == pair.First + 1);
            return unbroken ? $"{editions[0].Edition}–{editions[^1].Edition}" : wording.List([.. editions.Select(e => e.Edition).Where(e => e.Length > 0)]);
        }
    }

    /// <summary>Where it is found; may be empty.</summary>
    public string Url => editions[^1].Url;

    /// <summary>What a reader should know of it; may be empty.</summary>
    public string Note => editions[^1].Note;
}
