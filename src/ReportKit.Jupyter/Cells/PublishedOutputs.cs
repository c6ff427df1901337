namespace ReportKit.Jupyter;

/// <summary>Sends what a cell puts out to the front ends, as that cell's; also what its threads put out after its end.</summary>
internal sealed class PublishedOutputs(Request request, ExecuteRequest asked, InputDesk desk, CancellationToken interrupt) : ICellOutputs
{
    private volatile bool hasEnded;

    public void Write(StreamName stream, string text) =>
        Publish("stream", new StreamText(stream == StreamName.Error ? "stderr" : "stdout", text));

    public void Display(MimeBundle data, string? displayId) =>
        Publish("display_data", new DisplayData(data, Nothing.Here, new Transient(displayId)));

    public void Update(MimeBundle data, string displayId) =>
        Publish("update_display_data", new DisplayData(data, Nothing.Here, new Transient(displayId)));

    public void Clear(bool wait) => Publish("clear_output", new ClearOutput(wait));

    public string ReadLine(string prompt, bool isPassword) =>
        !asked.AllowStdin ? throw new InvalidOperationException(
            "The cell asks for input, and this front end takes no questions (allow_stdin is false).")
        : hasEnded ? throw new InvalidOperationException(InputDesk.TooLate)
        : desk.Ask(request, prompt, isPassword, interrupt);

    public void End()
    {
        hasEnded = true;
        desk.Close();
    }

    private void Publish<T>(string type, T content)
    {
        if (!asked.Silent)
        {
            request.Publish(type, content);
        }
    }
}
