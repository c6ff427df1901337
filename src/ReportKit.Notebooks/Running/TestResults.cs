using System.Security.Cryptography;

namespace ReportKit.Notebooks;

/// <summary>Runs of notebooks as test results: a notebook is a suite, a cell a case.</summary>
internal static class TestResults
{
    private static readonly XNamespace TeamTest = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>As JUnit's XML, which most build servers read.</summary>
    public static XDocument ToJUnit(IReadOnlyList<NotebookRun> runs) => new(new XElement(
        "testsuites",
        Counts(runs.SelectMany(r => r.Cells)),
        runs.Select(run => new XElement(
            "testsuite",
            Named("name", run.Path),
            Counts(run.Cells),
            Named("time", Seconds(run.Duration)),
            run.Cells.Select(cell => new XElement(
                "testcase",
                Named("classname", run.Path),
                Named("name", cell.Name),
                Named("time", Seconds(cell.Duration)),
                cell.Outcome == CellOutcome.Skipped ? new XElement("skipped") : null,
                cell.Outcome == CellOutcome.Failed ? JUnitFailure(run.Failure!) : null))))));

    public static XDocument ToTrx(IReadOnlyList<NotebookRun> runs)
    {
        var list = Id("list");
        var cells = (
            from run in runs
            from cell in run.Cells
            let key = $"{run.Path} {cell.Number}"
            select (Run: run, Cell: cell, Name: $"{run.Path}, {cell.Name}", Test: Id($"test {key}"), Execution: Id($"execution {key}")))
            .ToList();
        var failed = cells.Count(c => c.Cell.Outcome == CellOutcome.Failed);
        var skipped = cells.Count(c => c.Cell.Outcome == CellOutcome.Skipped);
        return new XDocument(Trx(
            "TestRun",
            Named("id", Id(string.Join('\n', runs.Select(r => r.Path)))),
            Named("name", "notebooks"),
            Trx("Results", cells.Select(c => Trx(
                "UnitTestResult",
                Named("executionId", c.Execution),
                Named("testId", c.Test),
                Named("testName", c.Name),
                Named("computerName", "."),
                Named("duration", c.Cell.Duration.ToString("c", CultureInfo.InvariantCulture)),
                Named("testType", "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b"),
                Named("outcome", OutcomeOf(c.Cell)),
                Named("testListId", list),
                c.Cell.Outcome == CellOutcome.Failed ? TrxFailure(c.Run.Failure!) : null))),
            Trx("TestDefinitions", cells.Select(c => Trx(
                "UnitTest",
                Named("name", c.Name),
                Named("id", c.Test),
                Trx("Execution", Named("id", c.Execution)),
                Trx("TestMethod", Named("codeBase", c.Run.Path), Named("className", c.Run.Path), Named("name", c.Cell.Name))))),
            Trx("TestEntries", cells.Select(c => Trx(
                "TestEntry", Named("testId", c.Test), Named("executionId", c.Execution), Named("testListId", list)))),
            Trx("TestLists", Trx("TestList", Named("name", "notebooks"), Named("id", list))),
            Trx("ResultSummary", Named("outcome", failed > 0 ? "Failed" : "Completed"), Trx(
                "Counters",
                new XAttribute("total", cells.Count),
                new XAttribute("executed", cells.Count - skipped),
                new XAttribute("passed", cells.Count - skipped - failed),
                new XAttribute("failed", failed),
                new XAttribute("notExecuted", skipped)))));
    }

    private static XElement?[] JUnitFailure(CellFailure failure) =>
    [
        new("failure", Named("type", failure.Error.Name), Named("message", failure.Error.Message), Clean(Details(failure))),
        failure.Printed.Length > 0 ? new("system-out", Clean(failure.Printed)) : null,
    ];

    private static XElement TrxFailure(CellFailure failure) => Trx(
        "Output",
        Trx("StdOut", Clean(failure.Printed)),
        Trx("ErrorInfo", Trx("Message", Clean(failure.Error.Message)), Trx("StackTrace", Clean(Details(failure)))));

    private static string OutcomeOf(CellRun cell) => cell.Outcome switch
    {
        CellOutcome.Failed => "Failed",
        CellOutcome.Skipped => "NotExecuted",
        _ => "Passed",
    };

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

    private static XElement Trx(string name, params object?[] content) => new(TeamTest + name, content);

    private static XAttribute Named(string name, string value) => new(name, Clean(value));

    private static string Details(CellFailure failure) => $"{string.Join('\n', failure.Error.Trace)}\n\n{failure.Source}";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // TRX wants GUIDs; these are the same for the same cell of the same notebook.
    private static string Id(string of) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(of)).AsSpan(0, 16)).ToString();

    // XML 1.0 can't hold most control characters or half of a surrogate pair.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r =>
        r.Value is '\n' or '\t' or >= 0x20 and not (0xFFFE or 0xFFFF) ? r.ToString() : "\uFFFD"));
}
