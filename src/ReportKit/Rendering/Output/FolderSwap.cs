using System.Runtime.InteropServices;

namespace ReportKit.Rendering;

/// <summary>Puts one folder in the place of another in a single step, where the system can do that.</summary>
internal static class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Puts the new folder in the target's place.</summary>
    public static void Replace(string target, string fresh, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        if (TryExchange(fresh, target))
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

    private static bool TryExchange(string a, string b)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt(CurrentFolder, Path.GetFullPath(a), CurrentFolder, Path.GetFullPath(b), Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt(
        int oldFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags);
}
