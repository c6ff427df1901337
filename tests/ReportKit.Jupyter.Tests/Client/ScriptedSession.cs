using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests.Client;

/// <summary>A session whose cells do what a test says: the protocol is tested without a compiler.</summary>
internal sealed class ScriptedSession : ICellSession
{
    private readonly Dictionary<string, Func<Cell, CellResult>> cells = [];

    /// <summary>The cells that were run, by name, in order.</summary>
    public List<string> Names { get; } = [];

    /// <summary>What completion was asked.</summary>
    public (string Code, int Position) Asked { get; private set; }

    /// <summary>What completion answers.</summary>
    public Completions Found { get; set; } = new([], 0, 0);

    /// <summary>What inspection answers.</summary>
    public MimeBundle? Described { get; set; }

    /// <summary>Says what a cell does.</summary>
    public ScriptedSession On(string code, Func<Cell, CellResult> run)
    {
        cells.Add(code, run);
        return this;
    }

    /// <summary>Says what a cell does that has no value.</summary>
    public ScriptedSession On(string code, Action<Cell> run) => On(code, cell =>
    {
        run(cell);
        return new CellResult(null, null);
    });

    /// <summary>A cell that has a value.</summary>
    public static CellResult Value(string text) => new(MimeBundle.OfText(text), null);

    /// <summary>A cell that fails.</summary>
    public static CellResult Failure(string name, string message) => new(null, new CellError(name, message, [$"{name}: {message}", "   at cell 1, line 1"], 1));

    public CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt)
    {
        Names.Add(name);
        try
        {
            return cells.TryGetValue(code, out var run) ? run(new Cell(outputs, interrupt)) : new CellResult(null, null);
        }
        catch (OperationCanceledException)
        {
            return Failure(CellError.Interrupted, "The cell was interrupted.");
        }
        catch (InvalidOperationException e)
        {
            return Failure(e.GetType().Name, e.Message);
        }
    }

    public CellResult Evaluate(string expression, CancellationToken interrupt) => Run(expression, "expression", new Unseen(), interrupt);

    public Completions Complete(string code, int position)
    {
        Asked = (code, position);
        return Found;
    }

    public MimeBundle? Inspect(string code, int position)
    {
        Asked = (code, position);
        return Described;
    }

    /// <summary>What a cell has to work with.</summary>
    public sealed record Cell(ICellOutputs Outputs, CancellationToken Interrupt);

    private sealed class Unseen : ICellOutputs
    {
        public void Write(StreamName stream, string text) => throw new NotSupportedException();

        public void Display(MimeBundle data, string? displayId) => throw new NotSupportedException();

        public void Update(MimeBundle data, string displayId) => throw new NotSupportedException();

        public void Clear(bool wait) => throw new NotSupportedException();

        public string ReadLine(string prompt, bool isPassword) => throw new NotSupportedException();
    }
}
