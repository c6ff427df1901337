using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace ReportKit.Notebooks.Running;

/// <summary>Runs of notebooks as test results: a notebook is a suite, a cell a case.</summary>
public static class TestResults
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>As JUnit's XML, which most build servers read.</summary>
    public static XDocument ToJUnit(IReadOnlyList<NotebookRun> runs) => new(new XElement(
        "testsuites",
        Counts(runs.SelectMany(r => r.Cells)),
        runs.Select(run => new XElement(
            "testsuite",
            new XAttribute("name", Clean(run.Path)),
            Counts(run.Cells),
            new XAttribute("time", Seconds(run.Duration)),
            run.Cells.Select(cell => new XElement(
                "testcase",
                new XAttribute("classname", Clean(run.Path)),
                new XAttribute("name", Clean(cell.Name)),
                new XAttribute("time", Seconds(cell.Duration)),
                cell.Outcome == CellOutcome.Skipped ? new XElement("skipped") : null,
                cell.Outcome == CellOutcome.Failed
                    ? new XElement("failure", new XAttribute("type", run.Failure!.Error.Name), new XAttribute("message", Clean(run.Failure.Error.Message)), Clean(Details(run.Failure)))
                    : null,
                cell.Outcome == CellOutcome.Failed && run.Failure!.Printed.Length > 0 ? new XElement("system-out", Clean(run.Failure.Printed)) : null))))));

    /// <summary>As Visual Studio's TRX.</summary>
    public static XDocument ToTrx(IReadOnlyList<NotebookRun> runs)
    {
        var cells = runs.SelectMany(run => run.Cells.Select(cell => (Run: run, Cell: cell, Id: Id($"test {run.Path} {cell.Number}"), Execution: Id($"execution {run.Path} {cell.Number}")))).ToList();
        var list = Id("list");
        var failed = cells.Count(c => c.Cell.Outcome == CellOutcome.Failed);
        var skipped = cells.Count(c => c.Cell.Outcome == CellOutcome.Skipped);
        return new XDocument(new XElement(
            Trx + "TestRun",
            new XAttribute("id", Id(string.Join('\n', runs.Select(r => r.Path)))),
            new XAttribute("name", "notebooks"),
            new XElement(Trx + "Results", cells.Select(c => new XElement(
                Trx + "UnitTestResult",
                new XAttribute("executionId", c.Execution),
                new XAttribute("testId", c.Id),
                new XAttribute("testName", Clean($"{c.Run.Path}, {c.Cell.Name}")),
                new XAttribute("computerName", "."),
                new XAttribute("duration", c.Cell.Duration.ToString("c", CultureInfo.InvariantCulture)),
                new XAttribute("testType", "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b"),
                new XAttribute("outcome", c.Cell.Outcome switch { CellOutcome.Failed => "Failed", CellOutcome.Skipped => "NotExecuted", _ => "Passed" }),
                new XAttribute("testListId", list),
                c.Cell.Outcome != CellOutcome.Failed ? null : new XElement(
                    Trx + "Output",
                    new XElement(Trx + "StdOut", Clean(c.Run.Failure!.Printed)),
                    new XElement(Trx + "ErrorInfo", new XElement(Trx + "Message", Clean(c.Run.Failure.Error.Message)), new XElement(Trx + "StackTrace", Clean(Details(c.Run.Failure)))))))),
            new XElement(Trx + "TestDefinitions", cells.Select(c => new XElement(
                Trx + "UnitTest",
                new XAttribute("name", Clean($"{c.Run.Path}, {c.Cell.Name}")),
                new XAttribute("id", c.Id),
                new XElement(Trx + "Execution", new XAttribute("id", c.Execution)),
                new XElement(Trx + "TestMethod", new XAttribute("codeBase", Clean(c.Run.Path)), new XAttribute("className", Clean(c.Run.Path)), new XAttribute("name", Clean(c.Cell.Name)))))),
            new XElement(Trx + "TestEntries", cells.Select(c => new XElement(
                Trx + "TestEntry", new XAttribute("testId", c.Id), new XAttribute("executionId", c.Execution), new XAttribute("testListId", list)))),
            new XElement(Trx + "TestLists", new XElement(Trx + "TestList", new XAttribute("name", "notebooks"), new XAttribute("id", list))),
            new XElement(
                Trx + "ResultSummary",
                new XAttribute("outcome", failed > 0 ? "Failed" : "Completed"),
                new XElement(
                    Trx + "Counters",
                    new XAttribute("total", cells.Count),
                    new XAttribute("executed", cells.Count - skipped),
                    new XAttribute("passed", cells.Count - skipped - failed),
                    new XAttribute("failed", failed),
                    new XAttribute("notExecuted", skipped)))));
    }

    private static XAttribute[] Counts(IEnumerable<CellRun> cells)
    {
        var all = cells.ToList();
        return
        [
            new XAttribute("tests", all.Count),
            new XAttribute("failures", all.Count(c => c.Outcome == CellOutcome.Failed)),
            new XAttribute("skipped", all.Count(c => c.Outcome == CellOutcome.Skipped)),
        ];
    }

    private static string Details(CellFailure failure) => $"{string.Join('\n', failure.Error.Trace)}\n\n{failure.Source}";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // TRX wants GUIDs; these are the same for the same cell of the same notebook.
    private static string Id(string of) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(of)).AsSpan(0, 16)).ToString();

    // XML 1.0 can't hold most control characters or half of a surrogate pair.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r =>
        r.Value is '\n' or '\t' or >= 0x20 and not (0xFFFE or 0xFFFF) ? r.ToString() : "\uFFFD"));
}
