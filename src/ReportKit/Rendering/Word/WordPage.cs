namespace ReportKit.Rendering;

/// <summary>What a Word document is told beside its text.</summary>
/// <param name="Title">The document's title; stands at the head of every page but the first.</param>
/// <param name="Subject">What it is a part of, such as the edition; stands beside the title.</param>
/// <param name="Language">A language tag: <c>en-GB</c>.</param>
internal sealed record WordPage(string Title, string Subject, string Language)
{
    /// <summary>The house's own document whose look is taken; null: the kit's look.</summary>
    public ReferenceDocument? Reference { get; init; }
}
