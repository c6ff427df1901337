namespace ReportKit.Jupyter;

/// <summary>Asks the person at the notebook for a line.</summary>
internal sealed record InputRequest(string Prompt, bool Password);

internal sealed record InputReply(string Value);
