namespace ReportKit.Notebooks;

/// <summary>Takes what a cell puts out while it runs, in its order.</summary>
/// <remarks>Called from the cell's thread and from any that it started, one call at a time.
/// What a thread of the cell puts out after the cell has ended still comes here.</remarks>
internal interface ICellOutputs
{
    /// <summary>Any part of what was written to a stream; a line may come in several.</summary>
    void Write(StreamName stream, string text);

    /// <summary>Something is shown; the id names it for a later <see cref="Update"/>, null where there can be none.</summary>
    void Display(MimeBundle data, string? displayId);

    /// <summary>Something shown before, in this cell or an earlier one, is replaced.</summary>
    void Update(MimeBundle data, string displayId);

    /// <summary>What the cell has put out so far is taken away; or only when the next output is there, so that nothing flickers.</summary>
    void Clear(bool wait);

    /// <summary>Asks the person at the notebook for a line, which may have to stay unreadable, and waits for it.</summary>
    string ReadLine(string prompt, bool isPassword);
}

/// <summary>The two streams that a program writes text to.</summary>
internal enum StreamName
{
    Output,
    Error,
}
