using System.Runtime.InteropServices;

namespace ReportKit.Rendering;

/// <summary>Gives a file a second name, so that an edition can be built anew without copying what stays.</summary>
internal static class FileLink
{
    /// <summary>The file under its new name too; where the system or the disk can't do that, a copy with the same times.</summary>
    public static void Create(string from, string to)
    {
        if (!TryLink(from, to))
        {
            File.Copy(from, to);
        }
    }

    private static bool TryLink(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            return Link(from, to) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
