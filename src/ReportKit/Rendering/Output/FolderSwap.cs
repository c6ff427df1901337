namespace ReportKit.Rendering;

/// <summary>Puts one folder in the place of another in a single step, where the system can do that.</summary>
internal static class FolderSwap
{
    /// <summary>Puts the new folder in the target's place.</summary>
    public static void Replace(string target, string fresh, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        if (SystemFiles.TryExchange(fresh, target))
        {
            Directory.Delete(fresh, recursive: true);
            return;
        }

        // Between these two steps there is no edition under its name; Recover puts the last one back.
        Directory.Move(target, old);
        Directory.Move(fresh, target);
        Directory.Delete(old, recursive: true);
    }

    /// <summary>Mends what a run that was killed has left behind.</summary>
    public static void Recover(string target, string old)
    {
        if (!Directory.Exists(old))
        {
            return;
        }

        if (Directory.Exists(target))
        {
            Directory.Delete(old, recursive: true);
        }
        else
        {
            Directory.Move(old, target);
        }
    }
}
