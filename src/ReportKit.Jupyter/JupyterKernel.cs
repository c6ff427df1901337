using System.Diagnostics;
using System.Runtime.InteropServices;
using NetMQ;

namespace ReportKit.Jupyter;

/// <summary>Runs cells for a Jupyter front end.</summary>
public static class JupyterKernel
{
    /// <summary>Listens and answers until the front end says shut down or its process ends, and returns then.</summary>
    /// <remarks>One at a time in a process. Threads that cells started may
    /// still run, and keep the process unless the caller ends it.</remarks>
    /// <param name="connection">Where to listen.</param>
    /// <param name="folder">Where relative paths in cells begin.</param>
    /// <param name="log">Takes a line for everything that the kernel drops:
    /// standard error, as it was before a session took the console.</param>
    /// <param name="parent">Id of the process that the kernel must not outlive,
    /// as Jupyter gives it in JPY_PARENT_PID; null where there is none.</param>
    /// <exception cref="ConnectionFileException">A port is in use, or the address isn't one of this machine.</exception>
    public static void Run(ConnectionFile connection, string folder, TextWriter log, int? parent)
    {
        try
        {
            var kernelLog = new KernelLog(log);
            Run(new KernelSockets(connection, kernelLog), kernelLog, folder, new ParentProcess(parent).HasEnded);
        }
        finally
        {
            // Waits until what was sent has gone out.
            NetMQConfig.Cleanup(block: true);
        }
    }

    /// <summary>Reads a message a line and answers so, until the front end says shut down or closes its end, and returns then.</summary>
    /// <remarks>A line is a message as Jupyter's servers hand it to pages: an object of channel, header, parent_header, metadata and
    /// content. The rest is as with sockets.</remarks>
    /// <param name="input">Where lines come from, in UTF-8.</param>
    /// <param name="output">Where lines go, in UTF-8.</param>
    /// <param name="folder">Where relative paths in cells begin.</param>
    /// <param name="log">Takes a line for everything that the kernel drops.</param>
    public static void Run(Stream input, Stream output, string folder, TextWriter log)
    {
        var kernelLog = new KernelLog(log);
        Run(new KernelLines(input, output, kernelLog), kernelLog, folder, () => false);
    }

    private static void Run(IWire wire, KernelLog log, string folder, Func<bool> isOrphan)
    {
        using var kernel = new Kernel(wire, Task.Run<ICellSession>(() => Open(folder)), log);
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            kernel.Interrupt();
        });
        kernel.Run(isOrphan);
    }

    // Made ready while the front end and the kernel still greet each other.
    private static CSharpSession Open(string folder)
    {
        var session = new CSharpSession(folder);
        session.WarmUp();
        return session;
    }
}

/// <summary>The process that a kernel must not outlive.</summary>
internal sealed class ParentProcess
{
    private readonly int? id;
    private readonly bool isDirect;

    public ParentProcess(int? id)
    {
        this.id = id;
        isDirect = !OperatingSystem.IsWindows() && GetParentId() == id;
    }

    public bool HasEnded() => id is { } parent && (isDirect ? GetParentId() != parent : !IsRunning(parent));

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A process that has ended still has its id until somebody asks how it ended, which may be never. Its children are given to
    // another parent at once.
    [DllImport("libc", EntryPoint = "getppid")]
    private static extern int GetParentId();
}
