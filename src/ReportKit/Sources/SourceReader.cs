namespace ReportKit.Sources;

/// <summary>Reads a data folder: every table of its datapackage.json and every narrative.</summary>
/// <param name="folder">The folder on disk.</param>
/// <param name="shownAs">How problems and the manifest name it: <c>data</c>.</param>
/// <param name="lower">The base layer beneath it, where it isn't the one that this kit carries.</param>
/// <param name="memory">What earlier readings made, where the folder is read again and again.</param>
internal sealed class SourceReader(string folder, string shownAs, LowerTables? lower = null, CheckMemory? memory = null)
{
    /// <summary>Reads everything as it is on disk now; rows and files that can't be used are left out and reported. What was read
    /// before stays as it was.</summary>
    public Validated<SourceSet> Read() => new SourceReading(folder, shownAs, lower, memory ?? CheckMemory.None).Read();
}
