namespace ReportKit.Jupyter.Wire;

/// <summary>What came in is no message that this kernel may act on; the text says why.</summary>
internal sealed class MessageException(string message) : Exception(message);
