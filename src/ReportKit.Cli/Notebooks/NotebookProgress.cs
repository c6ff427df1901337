using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary>A line for each cell that has ended, on standard error: which of how many, and how long it took.</summary>
internal sealed class NotebookProgress
{
    private readonly Dictionary<string, (int Cells, int Done)> counts;
    private readonly Lock gate = new();

    public NotebookProgress(IEnumerable<(string File, Notebook Notebook)> notebooks) => counts = notebooks.ToDictionary(
        n => n.File,
        n => (n.Notebook.Cells.Count(c => c.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(c.Source)), 0));

    public void Report(string file, CellRun cell)
    {
        lock (gate)
        {
            var (cells, done) = counts[file];
            counts[file] = (cells, ++done);
            var outcome = cell.Outcome switch
            {
                CellOutcome.Passed => "",
                CellOutcome.FailedAsAllowed => ", failed as its tag allows",
                CellOutcome.Skipped => ", skipped",
                _ => ", FAILED",
            };
            var seconds = cell.Duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            Console.Error.WriteLine($"{file} {done}/{cells} {cell.Name} ({seconds} s{outcome})");
        }
    }
}
