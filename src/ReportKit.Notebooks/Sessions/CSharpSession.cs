using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportKit.Notebooks;

/// <summary>A live C# session: each cell sees what the cells before it declared.</summary>
/// <remarks>One thread at a time may use it. A session is never shared between notebooks.</remarks>
internal sealed class CSharpSession : ICellSession, IDisposable
{
    private const int DeepestImport = 8;

    // A text within """ that goes on is complete for the compiler, only wrong.
    private const string UnclosedRawText = "CS8997";

    private const string Unstoppable =
        "The cell doesn't stop: it is inside a library that can't be interrupted. Restart the session to end it.\n";

    private readonly string folder;
    private readonly int number = Interruption.NewSession();
    private readonly SessionPackages packages;
    private readonly SubmissionCompiler compiler;
    private readonly SessionWorkspace workspace;

    // What each submission declared, in order; the first place would be a host object's.
    private readonly List<object?> states = [null];

    /// <param name="folder">Where relative paths in <c>#r</c>, <c>#load</c> and <c>#!import</c> begin: the notebook's folder.</param>
    public CSharpSession(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        var assemblies = new SessionAssemblies();
        packages = new SessionPackages(assemblies, this.folder);
        compiler = new SubmissionCompiler(assemblies, packages, this.folder, number);
        workspace = new SessionWorkspace(compiler.Options, packages);
        CellConsole.Install();
    }

    /// <summary>How long an interrupted cell may take to stop before its reader is told that it doesn't.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    public CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt) => In(name, outputs, scope =>
    {
        var script = CellScript.Parse(code);
        var started = Stopwatch.GetTimestamp();
        var result = RunParts(script, name, depth: 0, interrupt);
        if (script.IsTimed)
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            scope.Display(MimeBundle.OfText(string.Create(CultureInfo.InvariantCulture, $"Wall time: {milliseconds:0.0} ms")));
        }

        return result;
    }, interrupt);

    public CellResult Evaluate(string expression, CancellationToken interrupt) => In("expression", null, _ =>
    {
        var submission = compiler.Compile(expression, "expression");
        return submission.Error is { } error ? new CellResult(null, error) : Execute(submission, "expression", keep: false, interrupt);
    }, interrupt);

    /// <summary>Whether what was typed so far can be run as it is.</summary>
    public static Completeness CheckCompleteness(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(CellScript.WithoutMagics(code), SubmissionCompiler.ParseOptions);
        var mistakes = tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return !SyntaxFactory.IsCompleteSubmission(tree) || mistakes.Any(d => d.Id == UnclosedRawText) ? Completeness.Incomplete
            : mistakes.Count > 0 ? Completeness.Invalid
            : Completeness.Complete;
    }

    public Completions Complete(string code, int position) => workspace.Complete(code, position);

    public MimeBundle? Inspect(string code, int position) => workspace.Inspect(code, position);

    /// <summary>Does now, while nobody waits, what the first cell would have to wait for.</summary>
    public void WarmUp() => Evaluate("0", CancellationToken.None);

    public void Dispose() => workspace.Dispose();

    private CellResult In(string name, ICellOutputs? outputs, Func<CellOutputs, CellResult> run, CancellationToken interrupt)
    {
        var before = CellOutputs.Current;
        using var scope = new CellOutputs(outputs, name);
        CellOutputs.Current = scope;
        using var reminder = new Timer(_ => scope.Write(StreamName.Error, Unstoppable));
        using var asked = interrupt.Register(() => reminder.Change(Patience, Timeout.InfiniteTimeSpan));
        try
        {
            return run(scope);
        }
        catch (CellException mistake)
        {
            return new CellResult(null, mistake.Error);
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return CellErrors.Stopped();
        }
        finally
        {
            CellOutputs.Current = before;
        }
    }

    private CellResult RunParts(CellScript script, string name, int depth, CancellationToken interrupt) => RunEach(script.Parts, part =>
        part.Import is { } file ? Import(file, part.Line, depth, interrupt) : RunCode(part.Code!, name, interrupt));

    // Of several values in one cell each is shown; the last is the cell's.
    private static CellResult RunEach<T>(IEnumerable<T> pieces, Func<T, CellResult> run)
    {
        var result = new CellResult(null, null);
        foreach (var piece in pieces)
        {
            if (result.Value is { } value)
            {
                CellOutputs.Current?.Display(value);
            }

            result = run(piece);
            if (result.Error is not null)
            {
                break;
            }
        }

        return result;
    }

    private CellResult RunCode(string code, string name, CancellationToken interrupt)
    {
        var added = packages.Restore(PackageReference.FindAll(code, folder), interrupt);
        foreach (var package in added.Where(p => File.Exists(p.Extension)))
        {
            if (Import(package.Extension, 0, depth: 1, interrupt) is { Error: not null } failed)
            {
                return failed;
            }
        }

        var submission = compiler.Compile(code, name);
        if (submission.Error is { } error)
        {
            return new CellResult(null, error);
        }

        workspace.Add(code);
        return Execute(submission, name, keep: true, interrupt);
    }

    private CellResult Execute(Submission submission, string name, bool keep, CancellationToken interrupt)
    {
        object?[] slots = [.. states, null];
        try
        {
            var value = submission.Entry is { } entry ? CellThread.Run(() => entry(slots), number, interrupt) : null;
            return new CellResult(value is null && !submission.EndsInValue() ? null : CellValue.Format(value, []), null);
        }
        catch (Exception e)
        {
            // Whatever a stopped cell makes of it, it was stopped.
            return interrupt.IsCancellationRequested ? CellErrors.Stopped() : new CellResult(null, CellErrors.Of(e, name));
        }
        finally
        {
            // What a failed cell declared before it failed stays.
            if (keep && (submission.Entry is null || slots[^1] is not null))
            {
                compiler.Keep(submission);
                if (submission.Entry is not null)
                {
                    states.Add(slots[^1]);
                }
            }
        }
    }

    private CellResult Import(string file, int line, int depth, CancellationToken interrupt)
    {
        if (depth >= DeepestImport)
        {
            throw new CellException("EndlessImport", $"'{file}' is imported within itself, {DeepestImport} deep.", line);
        }

        return RunEach(ImportedFile.Read(Path.Combine(folder, file), line), part =>
            RunParts(CellScript.Parse(part.Code), part.Name, depth + 1, interrupt));
    }
}
