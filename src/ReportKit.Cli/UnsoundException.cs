namespace ReportKit.Cli;

/// <summary>Data, templates or what they make have errors, with places as the user can open them; the message says what follows from
/// that, and may be empty.</summary>
internal sealed class UnsoundException(IReadOnlyList<Problem> problems, string message = "") : Exception(message)
{
    public IReadOnlyList<Problem> Problems => problems;
}
