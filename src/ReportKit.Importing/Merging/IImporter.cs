namespace ReportKit.Importing;

/// <summary>Makes rows of published files of one kind.</summary>
internal interface IImporter
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableFileException">It can't be read, or isn't of this kind.</exception>
    ImportedFile Read(PublishedFile file, ImportRequest request);
}

/// <summary>What an import is asked for.</summary>
/// <param name="Sources">The project's tables, with the layer beneath them.</param>
/// <param name="Countries">The countries to take; null for all.</param>
/// <param name="Released">The day of the release, where the file doesn't say it.</param>
internal sealed record ImportRequest(SourceSet Sources, IReadOnlySet<string>? Countries, DateOnly? Released)
{
    /// <summary>Whether rows of a country are taken.</summary>
    public bool Takes(string country) => Countries?.Contains(country) != false;
}
