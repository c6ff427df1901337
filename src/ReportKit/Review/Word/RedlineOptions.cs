using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>What a document with tracked changes is told beside its texts.</summary>
/// <param name="Title">Its title; stands at the head of every page but the first.</param>
/// <param name="Before">How the old texts are called: <c>edition 2017</c>.</param>
/// <param name="After">How the new texts are called: <c>edition 2018</c>.</param>
/// <param name="Date">The day that every change bears. It is an input: no clock is read.</param>
public sealed record RedlineOptions(string Title, string Before, string After, DateOnly Date)
{
    /// <summary>A language tag: <c>en-GB</c>.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>What stands before the countries, with its own changes; its heading isn't printed. Null: nothing.</summary>
    public RedlinePart? Lead { get; init; }

    /// <summary>The house's own document whose look is taken; null: the kit's look.</summary>
    public ReferenceDocument? Reference { get; init; }
}
