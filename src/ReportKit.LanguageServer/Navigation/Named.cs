using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What a word of a file names: a row of a table by its key, a fact, or a template.</summary>
/// <param name="Table">The table; <see cref="Facts"/> or <see cref="Templates"/> for the others.</param>
/// <param name="Id">As it is written there; of a fact its short id, or its whole where it has no other.</param>
/// <param name="File">Where the word stands, as problems name the file.</param>
/// <param name="Range">The word.</param>
internal sealed record Named(string Table, string Id, string File, TextRange Range)
{
    public const string Facts = "facts";
    public const string Templates = "templates";

    /// <summary>The fact; null for a row or a template.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The id by which files name a fact; empty for one of a release, whose id is put together of its cells.</summary>
    public static string ShortIdOf(Fact fact) => fact switch
    {
        FigureFact figure => figure.ShortId,
        StatementFact statement => statement.ShortId,
        _ => "",
    };

    /// <summary>The edition that a fact belongs to, where a narrative can name it.</summary>
    public static int? EditionOf(Fact fact) => fact switch
    {
        FigureFact figure => figure.Edition,
        StatementFact statement => statement.Edition,
        _ => null,
    };

    /// <summary>The narrative that names a fact by its short id.</summary>
    public static string NarrativeOf(Fact fact) =>
        FormattableString.Invariant($"data/narratives/{fact.Country}-{EditionOf(fact):0000}.yml");
}
