namespace ReportKit.Jupyter;

/// <summary>The five sockets between a front end and its kernel.</summary>
internal enum Channel
{
    /// <summary>Requests, answered in order: run a cell, complete a name.</summary>
    Shell,

    /// <summary>Requests that must not wait for a cell: interrupt, shut down.</summary>
    Control,

    /// <summary>What everybody may see: output, busy and idle.</summary>
    IOPub,

    /// <summary>The kernel's questions to the person at the notebook.</summary>
    Stdin,

    /// <summary>Comes back as it went.</summary>
    Heartbeat,
}
