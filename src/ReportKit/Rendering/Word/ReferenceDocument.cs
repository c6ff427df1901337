namespace ReportKit.Rendering;

/// <summary>x</summary>
public sealed class ReferenceDocument
{
    internal ReferenceDocument(WordDesign design) => Design = design;

    internal WordDesign Design { get; }
}
