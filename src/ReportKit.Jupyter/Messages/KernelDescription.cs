using System.Reflection;

namespace ReportKit.Jupyter;

internal sealed record KernelDescription(
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    LanguageDescription LanguageInfo,
    string Banner,
    IReadOnlyList<HelpLink> HelpLinks) : Reply("ok")
{
    /// <summary>The language of the cells: the newest that the compiler knows.</summary>
    public const string LanguageVersion = "15.0";

    /// <summary>The kernel's version as released: <c>0.1.0</c>.</summary>
    public static readonly string Version =
        typeof(KernelDescription).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static readonly KernelDescription OfThis = new(
        Outbox.ProtocolVersion,
        "reportkit",
        Version,
        new LanguageDescription("C#", LanguageVersion, "text/x-csharp", ".cs", "csharp", "text/x-csharp"),
        $"ReportKit {Version}, C# {LanguageVersion}",
        [new HelpLink("C# reference", "https://learn.microsoft.com/dotnet/csharp/")]);

    public bool Debugger { get; }
}

/// <summary>The language of the cells, and how front ends highlight it.</summary>
internal sealed record LanguageDescription(
    string Name, string Version, string Mimetype, string FileExtension, string PygmentsLexer, string CodemirrorMode);

/// <summary>An entry of a front end's help menu.</summary>
internal sealed record HelpLink(string Text, string Url);
