namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>Keeps what a cell puts out.</summary>
internal sealed class RecordedOutputs : ICellOutputs
{
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();

    /// <summary>Standard output.</summary>
    public string Output => output.ToString();

    /// <summary>Standard error.</summary>
    public string Errors => errors.ToString();

    /// <summary>What happened, in order: <c>out hello</c>, <c>display 42</c>, <c>update 43</c>, <c>clear</c>.</summary>
    public List<string> Events { get; } = [];

    /// <summary>What was shown.</summary>
    public List<MimeBundle> Shown { get; } = [];

    /// <summary>Lines that the person at the notebook types; none: nobody is there.</summary>
    public Queue<string> Answers { get; } = new();

    /// <summary>Something was written.</summary>
    public event Action? Written;

    public void Write(StreamName stream, string text)
    {
        (stream == StreamName.Output ? output : errors).Append(text);
        Events.Add($"{(stream == StreamName.Output ? "out" : "err")} {text}");
        Written?.Invoke();
    }

    public void Display(MimeBundle data, string? displayId)
    {
        Shown.Add(data);
        Events.Add($"display {displayId} {data.Data[MimeBundle.PlainText]}");
    }

    public void Update(MimeBundle data, string displayId) => Events.Add($"update {displayId} {data.Data[MimeBundle.PlainText]}");

    public void Clear(bool wait) => Events.Add($"clear {wait}");

    public string ReadLine(string prompt, bool isPassword)
    {
        Events.Add($"ask {prompt}{(isPassword ? " (password)" : "")}");
        return Answers.TryDequeue(out var answer) ? answer : throw new InvalidOperationException("Nobody can answer.");
    }
}
