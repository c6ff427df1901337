using System.Xml.Linq;
using ReportKit.Notebooks.Running;

namespace ReportKit.Cli;

/// <summary>Where results go that other programs read.</summary>
/// <param name="JUnit">File for JUnit XML; null for none.</param>
/// <param name="Trx">File for TRX; null for none.</param>
internal sealed record ResultFiles(string? JUnit, string? Trx)
{
    public void Write(IReadOnlyList<NotebookRun> runs)
    {
        Save(JUnit, () => TestResults.ToJUnit(runs));
        Save(Trx, () => TestResults.ToTrx(runs));
    }

    private static void Save(string? file, Func<XDocument> document)
    {
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            document().Save(file);
        }
    }
}
