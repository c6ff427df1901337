namespace ReportKit.Cli;

/// <summary>A narrative's file as a command changes it.</summary>
/// <param name="Path">As the user can open it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Root">Its tree.</param>
internal sealed record EditedNarrative(string Path, string Text, YamlMapping Root)
{
    /// <summary>How messages name it.</summary>
    public string Shown => Inputs.ShowPath(Path);

    /// <summary>Reads a narrative whose bytes can be kept.</summary>
    /// <exception cref="UnsoundException">It can't be read.</exception>
    public static EditedNarrative Read(string name, Inputs inputs)
    {
        var path = NarrativeName.FileOf(name, inputs);
        var (shown, problems) = (Inputs.ShowPath(path), new ProblemList());
        var file = TextFile.Read(path, shown, problems, YamlReader.NarrativeNeeds);
        var root = file is null ? null : YamlReader.Read(file.Text, shown, problems);
        return !problems.HasErrors && root is YamlMapping mapping
            ? new EditedNarrative(path, file!.Text, mapping)
            : throw new UnsoundException(problems.ToSorted(), "Correct this first; nothing was written.");
    }

    /// <summary>Writes it anew, in one step.</summary>
    /// <exception cref="UsageException">Somebody else wrote it meanwhile.</exception>
    public void Write(string text)
    {
        if (!WholeFile.Replace(Path, Text, text))
        {
            throw new UsageException($"{Shown} was changed by another program meanwhile; nothing was written. Do it again.");
        }
    }
}
