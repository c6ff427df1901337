namespace ReportKit.Sources;

/// <summary>Texts of an editor that aren't saved: a check reads them in place of the files on disk.</summary>
/// <remarks>They belong to the flow that calls for them and to what it starts, so that two checks with different texts don't meet. Where
/// nobody edits, reading a file costs one look at an empty field.</remarks>
internal static class OpenDocuments
{
    private static readonly AsyncLocal<IReadOnlyDictionary<string, byte[]>?> Current = new();

    /// <summary>Runs a reading with these texts, as UTF-8 by the full paths of their files.</summary>
    public static T Use<T>(IReadOnlyDictionary<string, byte[]> texts, Func<T> read)
    {
        var before = Current.Value;
        Current.Value = texts.Count == 0 ? null : texts;
        try
        {
            return read();
        }
        finally
        {
            Current.Value = before;
        }
    }

    /// <summary>What an editor has in place of a file; null where it has nothing else.</summary>
    public static byte[]? Find(string path) => Current.Value?.GetValueOrDefault(path);
}
