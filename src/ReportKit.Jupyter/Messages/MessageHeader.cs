namespace ReportKit.Jupyter.Messages;

/// <summary>Header of a message that goes out.</summary>
internal sealed record MessageHeader(string MsgId, string Session, string Username, string Date, string MsgType, string Version);
