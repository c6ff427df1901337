using System.ComponentModel;

namespace ReportKit.Notebooks;

/// <summary>Asked by running cells whether somebody has stopped them; the compiler puts the question into every loop.</summary>
/// <remarks>.NET has no safe way to end a thread from outside: <c>ControlledExecution</c> was tried and now and then ends the whole
/// process. So a cell stops itself: in its loops and functions, and where it waits.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interruption
{
    // One flag a session of this process. Never shrinks: sessions live as long as their process, but in tests.
    private static bool[] flags = new bool[8];
    private static int sessions = -1;
    private static readonly Lock Gate = new();

    /// <summary>Throws if the session's cell was stopped.</summary>
    /// <param name="session">The session's number.</param>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void Check(int session)
    {
        if (Volatile.Read(ref flags[session]))
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }

    internal static int NewSession()
    {
        lock (Gate)
        {
            if (++sessions == flags.Length)
            {
                Array.Resize(ref flags, 2 * flags.Length);
            }

            return sessions;
        }
    }

    internal static void Set(int session, bool isStopped)
    {
        lock (Gate)
        {
            Volatile.Write(ref flags[session], isStopped);
        }
    }
}
