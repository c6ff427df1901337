namespace ReportKit.Cli;

/// <summary>The caller's mistake; the message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
