namespace ReportKit.Rendering;

/// <summary>A folder that may be a symbolic link to another, which may lie on another disk.</summary>
internal static class LinkedFolder
{
    /// <summary>Where what is written to a folder lies: the folder itself, or where its links end. That needn't be there yet.</summary>
    /// <exception cref="IOException">The links lead in a circle, or to a place whose own folder isn't there, such as a disk that isn't
    /// mounted.</exception>
    public static string Resolve(string folder)
    {
        if (new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder)).LinkTarget is not { } next)
        {
            return folder;
        }

        var end = End(folder, next);
        return Directory.Exists(Path.GetDirectoryName(end))
            ? end
            : throw new IOException(
                $"{folder} is a link to {end}, and {Path.GetDirectoryName(end)} isn't there. Is its disk mounted? "
                + "Make that folder, or let the link lead elsewhere.");
    }

    private static string End(string folder, string next)
    {
        try
        {
            return new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder)).ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (IOException e)
        {
            throw new IOException($"{folder} is a link to {next}, which leads nowhere: {e.Message}", e);
        }
    }
}
