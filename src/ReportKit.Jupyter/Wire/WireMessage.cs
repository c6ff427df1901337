namespace ReportKit.Jupyter.Wire;

/// <summary>A message that came in, its signature checked.</summary>
/// <param name="Identities">Who sent it, as ZeroMQ routes an answer back.</param>
/// <param name="Type">What it asks: <c>execute_request</c>.</param>
/// <param name="Header">Its header as it came: the parent header of all that it causes.</param>
/// <param name="Content">A JSON object in UTF-8.</param>
internal sealed record WireMessage(IReadOnlyList<byte[]> Identities, string Type, byte[] Header, byte[] Content);
