namespace ReportKit.Notebooks.Sessions;

/// <summary>Takes what nobody should see.</summary>
internal sealed class NoOutputs : ICellOutputs
{
    public void Write(StreamName stream, string text)
    {
    }

    public void Display(MimeBundle data, string? displayId)
    {
    }

    public void Update(MimeBundle data, string displayId)
    {
    }

    public void Clear(bool wait)
    {
    }

    public string ReadLine(string prompt, bool isPassword) => throw new InvalidOperationException("An expression can't ask for input.");
}
