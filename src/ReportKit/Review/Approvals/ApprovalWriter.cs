namespace ReportKit.Review;

/// <summary>Puts approvals on file, one file each, so that two people who approve at once change nothing of each other's; nor do
/// their branches.</summary>
internal sealed class ApprovalWriter(string folder)
{
    private const string Heading = "# Made by 'reportkit approve'. It holds for what was read: where that changes, it expires by itself.\n";

    /// <summary>Writes an approval.</summary>
    /// <returns>The file's path; null where this very approval is on file already.</returns>
    /// <exception cref="IOException">The folder can't be written; nothing was.</exception>
    public string? Write(Approval approval)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, approval.FileName);

        // A crash leaves a file that nobody reads, and never half an approval.
        var whole = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(whole, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(TextOf(approval)));
                file.Flush(flushToDisk: true);
            }

            File.Move(whole, path, overwrite: false);
            return path;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        finally
        {
            File.Delete(whole);
        }
    }

    /// <summary>An approval as its file has it.</summary>
    public static string TextOf(Approval approval)
    {
        var text = new StringBuilder(Heading);
        Add("country", approval.Country.Value);
        Add("edition", $"{approval.Edition}");
        AddQuoted("by", approval.By);
        Add("on", Approval.Day(approval.On));
        if (approval.Tier is { } tier)
        {
            Add("placement", Tiers.Code(tier));
        }

        foreach (var scope in approval.Scopes)
        {
            Add($"{Cells.Text(scope)}-hash", approval.Hashes[scope]);
        }

        AddQuoted("note", approval.Note);
        AddQuoted("reason", approval.Reason);
        return text.ToString();

        void Add(string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

        void AddQuoted(string key, string value)
        {
            if (value.Length > 0)
            {
                Add(key, YamlQuotes.Around(value));
            }
        }
    }
}
