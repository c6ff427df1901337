using ReportKit.Jupyter.Messages;
using ReportKit.Jupyter.Wire;

namespace ReportKit.Jupyter.Requests;

/// <summary>Answers what needs no session.</summary>
internal static class KernelAnswers
{
    /// <summary>The language of the cells: the newest that the compiler knows.</summary>
    public const string LanguageVersion = "15.0";

    private static readonly KernelDescription Description = new(
        MessageWriter.ProtocolVersion,
        "reportkit",
        KernelVersion.Text,
        new LanguageDescription("C#", LanguageVersion, "text/x-csharp", ".cs", "csharp", "text/x-csharp"),
        $"ReportKit {KernelVersion.Text}, C# {LanguageVersion}",
        [new HelpLink("C# reference", "https://learn.microsoft.com/dotnet/csharp/")]);

    /// <summary>What is this kernel?</summary>
    public static void Describe(Request request) => request.Reply(Description);

    /// <summary>Which comms are open?</summary>
    public static void ListComms(Request request) => request.Reply(new CommsReply(Nothing.Here));

    /// <summary>A comm is opened: there is no target here for any.</summary>
    public static void RefuseComm(Request request) => request.Publish(new CommClose(request.Content<CommMessage>().CommId, Nothing.Here));

    /// <summary>A comm is used or closed that the kernel has closed already.</summary>
    public static void PassOver(Request request)
    {
    }
}
