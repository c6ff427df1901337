namespace ReportKit.Notebooks;

/// <summary>What one cell puts out, in order and bounded, on its way to whoever takes it.</summary>
/// <remarks>Text is gathered for moments, so that a program that writes a letter at a time doesn't send a message a letter. It flows with
/// the cell's execution context: what a task or thread of the cell writes belongs to this cell.</remarks>
internal sealed class CellOutputs : IDisposable
{
    /// <summary>Most characters of streams and shown values that one cell may put out; what follows is left out, with a note.</summary>
    public const int MostCharacters = 16_000_000;

    private const int LongestGathered = 16_384;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(25);
    private static readonly AsyncLocal<CellOutputs?> CurrentCell = new();

    private readonly Lock gate = new();
    private readonly StringBuilder gathered = new();
    private readonly ICellOutputs? target;
    private readonly string cell;
    private readonly Timer timer;
    private StreamName stream;
    private int left = MostCharacters;
    private int displays;
    private bool isCut;

    /// <param name="target">Null where nobody should see what is put out.</param>
    /// <param name="cell">How the note on what was left out names it.</param>
    public CellOutputs(ICellOutputs? target, string cell)
    {
        (this.target, this.cell) = (target, cell);
        timer = new Timer(_ => Flush());
    }

    /// <summary>The cell that the calling code belongs to; null outside any.</summary>
    public static CellOutputs? Current
    {
        get => CurrentCell.Value;
        set => CurrentCell.Value = value;
    }

    public void Write(StreamName to, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (to != stream)
            {
                SendGathered();
                stream = to;
            }

            var kept = text[..Math.Min(text.Length, left)];
            left -= kept.Length;
            var wasEmpty = gathered.Length == 0;
            gathered.Append(kept);
            if (gathered.Length >= LongestGathered)
            {
                SendGathered();
            }
            else if (wasEmpty && gathered.Length > 0)
            {
                timer.Change(LongestWait, Timeout.InfiniteTimeSpan);
            }

            if (kept.Length < text.Length)
            {
                Cut();
            }
        }
    }

    /// <summary>Shows something; the id names it for an update.</summary>
    public string Display(MimeBundle data)
    {
        lock (gate)
        {
            SendGathered();
            var id = $"{cell.Replace(' ', '-')}-{++displays}";
            if (Takes(data))
            {
                target?.Display(data, id);
            }

            return id;
        }
    }

    public void Update(MimeBundle data, string id) => AfterText(() =>
    {
        if (Takes(data))
        {
            target?.Update(data, id);
        }
    });

    public void Clear(bool wait) => AfterText(() => target?.Clear(wait));

    public string ReadLine(string prompt, bool isPassword)
    {
        Flush();
        return target?.ReadLine(prompt, isPassword) ?? throw new InvalidOperationException("An expression can't ask for input.");
    }

    public void Flush() => AfterText(() => { });

    /// <summary>Sends what was gathered; later text is still taken.</summary>
    public void Dispose() => Flush();

    private void AfterText(Action send)
    {
        lock (gate)
        {
            SendGathered();
            send();
        }
    }

    private bool Takes(MimeBundle data)
    {
        var length = data.Data.Values.Sum(v => (long)v.Length);
        if (length > left)
        {
            Cut();
            return false;
        }

        left -= (int)length;
        return true;
    }

    private void SendGathered()
    {
        if (gathered.Length > 0)
        {
            var text = gathered.ToString();
            gathered.Clear();
            target?.Write(stream, text);
        }
    }

    private void Cut()
    {
        left = 0;
        if (!isCut)
        {
            isCut = true;
            SendGathered();
            target?.Write(
                StreamName.Error,
                $"\n[The output of {cell} is cut here: a cell may put out {MostCharacters / 1_000_000} million characters at most.]\n");
        }
    }
}
