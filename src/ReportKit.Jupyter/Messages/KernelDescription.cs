namespace ReportKit.Jupyter.Messages;

/// <summary>What this kernel is.</summary>
internal sealed record KernelDescription(
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    LanguageDescription LanguageInfo,
    string Banner,
    IReadOnlyList<HelpLink> HelpLinks)
{
    public string Status { get; } = "ok";

    public bool Debugger { get; }
}

/// <summary>The language of the cells, and how front ends highlight it.</summary>
internal sealed record LanguageDescription(string Name, string Version, string Mimetype, string FileExtension, string PygmentsLexer, string CodemirrorMode);

/// <summary>An entry of a front end's help menu.</summary>
internal sealed record HelpLink(string Text, string Url);
