namespace ReportKit.Notebooks.Sessions;

/// <summary>Takes what a cell puts out while it runs, in its order.</summary>
/// <remarks>Called from the cell's thread and from any that it started, one call at a time. What a thread of the cell puts
/// out after the cell has ended still comes here.</remarks>
public interface ICellOutputs
{
    /// <summary>Text that was written to a stream.</summary>
    /// <param name="stream">Which stream.</param>
    /// <param name="text">Any part of what was written; a line may come in several.</param>
    void Write(StreamName stream, string text);

    /// <summary>Something is shown.</summary>
    /// <param name="data">The forms it can be shown in.</param>
    /// <param name="displayId">Names it for a later <see cref="Update"/>; null where there can be none.</param>
    void Display(MimeBundle data, string? displayId);

    /// <summary>Something shown before, in this cell or an earlier one, is replaced.</summary>
    /// <param name="data">The forms of what is shown from now on.</param>
    /// <param name="displayId">As given to <see cref="Display"/>.</param>
    void Update(MimeBundle data, string displayId);

    /// <summary>What the cell has put out so far is taken away.</summary>
    /// <param name="wait">Only when the next output is there, so that nothing flickers.</param>
    void Clear(bool wait);

    /// <summary>Asks the person at the notebook for a line and waits for it.</summary>
    /// <param name="prompt">What is asked.</param>
    /// <param name="isPassword">Whether the answer must not be readable on the screen.</param>
    /// <exception cref="InvalidOperationException">Nobody can answer here.</exception>
    string ReadLine(string prompt, bool isPassword);
}

/// <summary>The two streams that a program writes text to.</summary>
public enum StreamName
{
    /// <summary>Standard output.</summary>
    Output,

    /// <summary>Standard error.</summary>
    Error,
}
