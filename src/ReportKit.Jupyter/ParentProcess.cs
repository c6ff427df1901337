using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportKit.Jupyter;

/// <summary>The process that a kernel must not outlive.</summary>
internal sealed class ParentProcess
{
    private readonly int? id;
    private readonly bool isDirect;

    /// <param name="id">Null where there is none.</param>
    public ParentProcess(int? id)
    {
        this.id = id;
        isDirect = !OperatingSystem.IsWindows() && GetParentId() == id;
    }

    /// <summary>Whether it has ended.</summary>
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
