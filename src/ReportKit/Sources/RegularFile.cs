using System.Runtime.InteropServices;

namespace ReportKit.Sources;

/// <summary>Only files with content of their own are read: a pipe has none until somebody writes to it, perhaps never, and a device may
/// have no end.</summary>
internal static class RegularFile
{
    public const string Refusal = "This is a pipe, a socket or a device, and not a file. Put the file itself here.";

    private const int RoomForStatus = 256;
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;

    /// <summary>Whether a path is, or leads to, a file that can be read to its end. What isn't there, and what the system says nothing of,
    /// is for whoever opens it.</summary>
    public static bool MayBeAt(string path) => KindOf(path) is 0 or RegularKind;

    /// <summary>Its bytes.</summary>
    /// <exception cref="IOException">It can't be read, or is no file with content of its own.</exception>
    public static byte[] ReadAllBytes(string path) => File.ReadAllBytes(Demand(path));

    /// <summary>Its text.</summary>
    /// <exception cref="IOException">It can't be read, or is no file with content of its own.</exception>
    public static string ReadAllText(string path, Encoding? encoding = null) => File.ReadAllText(Demand(path), encoding ?? Encoding.UTF8);

    /// <summary>Its lines.</summary>
    /// <exception cref="IOException">It can't be read, or is no file with content of its own.</exception>
    public static IEnumerable<string> ReadLines(string path, Encoding? encoding = null) =>
        File.ReadLines(Demand(path), encoding ?? Encoding.UTF8);

    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">It can't be read, or is no file with content of its own.</exception>
    public static FileStream OpenRead(string path) => File.OpenRead(Demand(path));

    private static string Demand(string path) =>
        MayBeAt(path) || Directory.Exists(path) ? path : throw new IOException($"{path}: {Refusal}");

    private static int KindOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return 0;
        }

        try
        {
            // .NET's own view of a file: flags, then the mode.
            var status = new int[RoomForStatus / sizeof(int)];
            return Stat(path, status) == 0 ? status[1] & KindMask : 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return 0;
        }
    }

    [DllImport(
        "libSystem.Native",
        EntryPoint = "SystemNative_Stat",
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] int[] status);
}
