using System.Diagnostics;
using System.IO.Pipes;

namespace ReportKit.Notebooks;

/// <summary>A session in a process of its own, as its runner sees it. Pipes join them; no socket is opened.</summary>
internal sealed class SessionProcess : IDisposable
{
    private const int LinesKept = 20;

    // A child inherits every handle that is open for it when it starts. With two at once each would hold the other's
    // pipes open, and the end of one wouldn't be seen.
    private static readonly Lock Starting = new();

    // What the runtime says of a stack that overflowed goes through all that called the cell.
    private static readonly string[] Machinery =
        [" at ReportKit.Notebooks.", " at System.Runtime.CompilerServices.", "<Initialize>", "<Factory>"];

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly SessionChannel channel;
    private readonly Queue<string> said = new();
    private bool isReady;

    private SessionProcess(Process process, SessionChannel channel)
    {
        (this.process, this.channel) = (process, channel);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    /// <summary>Starts the program that calls <see cref="SessionWorker.Run"/>, with the handles and the folder added.</summary>
    public static SessionProcess Start(IReadOnlyList<string> command, string folder)
    {
        lock (Starting)
        {
            var down = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
            var up = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
            string[] arguments = [.. command.Skip(1), down.GetClientHandleAsString(), up.GetClientHandleAsString(), folder];
            var start = new ProcessStartInfo(command[0], arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
            // A process that is there to run whatever code it is given gains nothing from memory that is never writable and
            // executable at once, and every new cell would pay for it.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
            var process = Process.Start(start)!;
            down.DisposeLocalCopyOfClientHandle();
            up.DisposeLocalCopyOfClientHandle();
            return new SessionProcess(process, new SessionChannel(up, down));
        }
    }

    /// <summary>Runs a cell to its end, or to the session's.</summary>
    /// <remarks>A cell that takes longer than <paramref name="longest"/> is stopped, and if it doesn't stop, the session is ended;
    /// <paramref name="cancel"/> ends it at once.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was asked for.</exception>
    public CellResult Run(string code, string name, ICellOutputs outputs, TimeSpan longest, CancellationToken cancel)
    {
        using var kill = cancel.Register(Kill);
        isReady = isReady || channel.Read() is { Kind: SessionMessageKind.Ready };
        var isLate = false;
        using var timer = new Timer(_ =>
        {
            isLate = true;
            channel.Send(new SessionMessage(SessionMessageKind.Interrupt));
        });
        using var end = new Timer(_ => Kill());
        if (longest != Timeout.InfiniteTimeSpan)
        {
            timer.Change(longest, Timeout.InfiniteTimeSpan);
            end.Change(longest + Grace, Timeout.InfiniteTimeSpan);
        }

        channel.Send(new SessionMessage(SessionMessageKind.Run, code, name));
        var result = ReadToEnd(outputs);
        cancel.ThrowIfCancellationRequested();
        return isLate && result?.Error is not { Name: not CellError.Interrupted } ? Late(longest, result is null) : result ?? Died();
    }

    public void Dispose()
    {
        // It ends by itself when nobody is there to send it cells.
        channel.Dispose();
        if (!process.WaitForExit(Grace))
        {
            Kill();
        }

        process.Dispose();
    }

    // Null where the session ended before the cell did.
    private CellResult? ReadToEnd(ICellOutputs outputs)
    {
        while (channel.Read() is { } message)
        {
            switch (message.Kind)
            {
                case SessionMessageKind.Write:
                    outputs.Write(Enum.Parse<StreamName>(message.Name!), message.Text!);
                    break;
                case SessionMessageKind.Display:
                    outputs.Display(new MimeBundle(message.Data!), message.Name);
                    break;
                case SessionMessageKind.Update:
                    outputs.Update(new MimeBundle(message.Data!), message.Name!);
                    break;
                case SessionMessageKind.Clear or SessionMessageKind.ClearLater:
                    outputs.Clear(message.Kind == SessionMessageKind.ClearLater);
                    break;
                default:
                    return new CellResult(message.Data is null ? null : new MimeBundle(message.Data), message.Error);
            }
        }

        return null;
    }

    private static CellResult Late(TimeSpan longest, bool wasKilled)
    {
        var also = wasKilled ? ", with its session, because it didn't heed" : "";
        return CellResult.Failed(
            CellFailure.TimedOut,
            $"The cell took longer than {longest.TotalSeconds:0.#} s and was stopped{also}. --timeout SECONDS gives more time.");
    }

    private CellResult Died()
    {
        process.WaitForExit();
        string[] last;
        lock (said)
        {
            last = [.. said.Where(line => line.Length > 0 && !Machinery.Any(line.Contains))];
        }

        var reason = last.Length > 0 ? $": {last[0].TrimEnd('.')}" : "";
        var message = $"The cell ended its session (exit code {process.ExitCode}){reason}. What the cells before it declared is gone.";
        return new CellResult(null, new CellError(CellFailure.SessionDied, message, [message, .. last.Select(l => $"   {l}")], 0));
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            if (line is not null && said.Count < LinesKept)
            {
                said.Enqueue(line);
            }
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
