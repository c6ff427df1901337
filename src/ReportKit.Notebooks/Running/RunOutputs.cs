namespace ReportKit.Notebooks;

/// <summary>Gathers what the cells of a notebook put out, as the notebook will keep it.</summary>
internal sealed class RunOutputs : ICellOutputs
{
    private readonly Dictionary<string, (List<Part> Cell, int Index)> shown = new(StringComparer.Ordinal);
    private List<Part> current = [];
    private bool clearsNext;

    /// <summary>What comes from now on is the next cell's.</summary>
    public void Begin()
    {
        current = [];
        clearsNext = false;
    }

    /// <summary>What the cell has put out with its end; later cells may still update it.</summary>
    public Func<IReadOnlyList<CellOutput>> End(CellResult result, int count)
    {
        var cell = current;
        return () =>
        [
            .. cell.Select(part => part.ToOutput()),
            .. result.Value is { } value ? [new ResultOutput(value, count)] : Array.Empty<CellOutput>(),
            .. result.Error is { } error ? [new ErrorOutput(error)] : Array.Empty<CellOutput>(),
        ];
    }

    /// <summary>What the cell has printed to either stream.</summary>
    public string Printed => string.Concat(current.Where(p => p.Text is not null).Select(p => p.Text!.ToString()));

    public void Write(StreamName stream, string text)
    {
        ClearIfWaiting();
        if (current.LastOrDefault() is not { Text: { } last } part || part.Stream != stream)
        {
            current.Add(new Part(stream, last = new StringBuilder(), null));
        }

        last.Append(text);
    }

    public void Display(MimeBundle data, string? displayId)
    {
        ClearIfWaiting();
        current.Add(new Part(default, null, data));
        if (displayId is not null)
        {
            shown[displayId] = (current, current.Count - 1);
        }
    }

    public void Update(MimeBundle data, string displayId)
    {
        if (shown.TryGetValue(displayId, out var place) && place.Index < place.Cell.Count)
        {
            place.Cell[place.Index] = new Part(default, null, data);
        }
    }

    public void Clear(bool wait)
    {
        clearsNext = true;
        if (!wait)
        {
            ClearIfWaiting();
        }
    }

    public string ReadLine(string prompt, bool isPassword) => throw new InvalidOperationException("The session answers for itself.");

    private void ClearIfWaiting()
    {
        if (clearsNext)
        {
            current.Clear();
            clearsNext = false;
        }
    }

    // Text of a stream, or something shown.
    private sealed record Part(StreamName Stream, StringBuilder? Text, MimeBundle? Data)
    {
        public CellOutput ToOutput() => Text is null ? new DisplayOutput(Data!) : new StreamOutput(Stream, Text.ToString());
    }
}
