using System.Runtime.InteropServices;

namespace ReportKit.Rendering;

/// <summary>What a system can do with files that .NET doesn't offer; false where the system or the disk can't.</summary>
internal static class SystemFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a file a second name, so that an edition can be built anew without copying what stays.</summary>
    public static bool TryLink(string from, string to) => !OperatingSystem.IsWindows() && IsDone(() => Link(from, to));

    /// <summary>Puts two folders in each other's place in a single step.</summary>
    public static bool TryExchange(string a, string b) => OperatingSystem.IsLinux()
        && IsDone(() => RenameAt(CurrentFolder, Path.GetFullPath(a), CurrentFolder, Path.GetFullPath(b), Exchange));

    private static bool IsDone(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", EntryPoint = "renameat2", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt(
        int oldFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags);
}
