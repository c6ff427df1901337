namespace ReportKit.Rendering;

/// <summary>Text that is in its format already and is written as it stands.</summary>
/// <param name="Text">Markdown or HTML.</param>
internal sealed record Markup(string Text)
{
    public override string ToString() => Text;
}
