namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>A session with what its cells put out, in a folder of its own.</summary>
internal sealed class MadeSession : IDisposable
{
    private readonly CSharpSession session;
    private int cells;

    public MadeSession()
        : this(TimeSpan.FromSeconds(5))
    {
    }

    /// <param name="patience">How long a cell may take to stop before that is told.</param>
    public MadeSession(TimeSpan patience)
    {
        Folder = Directory.CreateTempSubdirectory("session-tests-").FullName;
        session = new CSharpSession(Folder) { Patience = patience };
    }

    /// <summary>Where its notebook would be.</summary>
    public string Folder { get; }

    /// <summary>What all cells put out.</summary>
    public RecordedOutputs Outputs { get; } = new();

    /// <summary>The session itself.</summary>
    public CSharpSession Session => session;

    /// <summary>Runs a cell, whatever comes of it.</summary>
    public CellResult Run(string code, CancellationToken interrupt = default) => session.Run(code, $"cell {++cells}", Outputs, interrupt);

    /// <summary>Runs a cell that doesn't fail and gives the plain text of its value; null where it has none.</summary>
    public string? Value(string code)
    {
        var result = Run(code);
        Assert.True(result.Error is null, string.Join('\n', result.Error?.Trace ?? []));
        return result.Value?.Data[MimeBundle.PlainText];
    }

    /// <summary>Runs a cell that fails.</summary>
    public CellError Error(string code, CancellationToken interrupt = default)
    {
        var error = Run(code, interrupt).Error;
        Assert.NotNull(error);
        return error;
    }

    /// <summary>Writes a file beside the notebook.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        session.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
