namespace ReportKit.Importing;

/// <summary>A published file that holds tables.</summary>
internal interface ITableFile : IDisposable
{
    /// <summary>Opens its tables one after the other; one that was opened is read before the next.</summary>
    IEnumerable<IPublishedTable> Tables { get; }
}
