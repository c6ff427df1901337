using System.Collections;

namespace ReportKit;

/// <summary>Figures of a country with their sources; a notebook shows both as tables.</summary>
public sealed class FigureList : IReadOnlyList<FigureFact>
{
    private readonly IReadOnlyList<FigureFact> figures;

    internal FigureList(IReadOnlyList<FigureFact> figures, FactTable facts)
    {
        this.figures = figures;
        Sources = [.. figures.Select(f => f.Citation.Source).Distinct().Select(id => facts.Sources[id])];
    }

    /// <summary>Who published them: each source once, in the order of the figures.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>How many there are.</summary>
    public int Count => figures.Count;

    /// <summary>One of them, counted from 0.</summary>
    public FigureFact this[int index] => figures[index];

    /// <summary>All of them, ordered by id.</summary>
    public IEnumerator<FigureFact> GetEnumerator() => figures.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
