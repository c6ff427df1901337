namespace ReportKit.Jupyter;

/// <summary>What the kernel has to say of itself: a line on standard error, which front ends put into their own log.</summary>
internal sealed class KernelLog(TextWriter writer)
{
    private readonly TextWriter writer = TextWriter.Synchronized(writer);

    public void Write(string text)
    {
        try
        {
            writer.WriteLine($"reportkit kernel: {text.ReplaceLineEndings(" ")}");
        }
        catch (IOException)
        {
            // Whoever read it is gone. A kernel doesn't end for that.
        }
    }
}
