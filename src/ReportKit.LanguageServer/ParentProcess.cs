using System.Diagnostics;

namespace ReportKit.LanguageServer;

/// <summary>The editor that started the server.</summary>
internal static class ParentProcess
{
    /// <summary>Does something once a process is gone, so that no server outlives its editor.</summary>
    public static void WhenGone(int id, Action act)
    {
        Process process;
        try
        {
            process = Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            act();
            return;
        }

        _ = Task.Run(async () =>
        {
            using (process)
            {
                await process.WaitForExitAsync().ConfigureAwait(false);
            }

            act();
        });
    }
}
