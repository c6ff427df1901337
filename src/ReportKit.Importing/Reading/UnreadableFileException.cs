namespace ReportKit.Importing;

/// <summary>A published file can't be read, wherever in it that was noticed; the message says why and what to do.</summary>
internal sealed class UnreadableFileException(string message, Exception? inner = null) : Exception(message, inner);
