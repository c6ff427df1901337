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
            using var kernel = new Kernel(connection, Task.Run<ICellSession>(() => Open(folder)), log);
            using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
            {
                context.Cancel = true;
                kernel.Interrupt();
            });
            kernel.Run(new ParentProcess(parent).HasEnded);
        }
        finally
        {
            // Waits until what was sent has gone out.
            NetMQConfig.Cleanup(block: true);
        }
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
