namespace ReportKit.Jupyter.Messages;

/// <summary>Content of a message that goes to everybody.</summary>
internal interface IPublished
{
    /// <summary>The message's type, as in the protocol.</summary>
    static abstract string MessageType { get; }
}
