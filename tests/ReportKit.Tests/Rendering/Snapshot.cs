using System.Runtime.CompilerServices;

namespace ReportKit.Tests.Rendering;

/// <summary>Compares text with the verified file beside the test: <c>Type.Method.verified.md</c>.</summary>
/// <remarks>What was received is written before the test fails, so that it can be read and, if it is right, renamed.</remarks>
internal static class Snapshot
{
    public static void Match(string text, string extension = "md", [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        // A release build knows its files by another root than the machine's.
        var inside = testFile.Replace('\\', '/')[testFile.Replace('\\', '/').LastIndexOf("tests/ReportKit.Tests/", StringComparison.Ordinal)..];
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(inside)!);
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : $"(rename {name}.received.{extension} if it is right)", text);
    }
}
