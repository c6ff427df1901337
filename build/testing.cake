// How tests are run and counted.

// Projects side by side: one more than there are processors, because tests that start programs mostly wait for them. They begin in
// their order; what a project says is shown when it has ended, and only if something failed.
void RunTests(string name, IEnumerable<string> projects, string options = "", Dictionary<string, string> environment = null)
{
    var folder = artifacts.Combine($"tests/{name}");
    CleanDirectory(folder);
    var results = new ConcurrentBag<TestResults>();
    Parallel.ForEach(
        Partitioner.Create(projects, EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 },
        project =>
        {
            Information($"{project} …");
            var trx = folder.CombineWithFilePath($"{project}.trx");
            var exit = Run("dotnet", $"\"{TestAssembly(project)}\" -noLogo -noColor -reporter quiet -result-trx \"{trx}\" {options}", out var said, environment);
            var result = TestResults.Read(project, exit, trx);
            results.Add(result);
            Information(result.Failed > 0 ? $"{result}\n{string.Join('\n', said)}" : result.ToString());
        });

    Count(name, $"{results.Sum(r => r.Passed)} passed, {results.Sum(r => r.Failed)} failed, {results.Sum(r => r.Skipped.Sum(s => s.Tests))} skipped");
    var broken = results.Where(r => r.Failed > 0).Select(r => r.Project).Order(StringComparer.Ordinal).ToList();
    if (broken.Count > 0)
    {
        throw new CakeException($"Tests failed in {string.Join(", ", broken)}.");
    }

    // A machine without a browser skips all of them, and has been told why.
    if (results.Sum(r => r.Passed) == 0 && (isServer || results.All(r => r.Skipped.Count == 0)))
    {
        throw new CakeException("No test was run.");
    }
}

// Tests start the tool as a user does. On Windows the launcher is a script, which they couldn't end.
Dictionary<string, string> Launched() => IsRunningOnWindows() ? null : new() { ["REPORTKIT_TOOL"] = launcher.FullPath };

// A script of tests, whose last line counts them.
void RunScript(string name, FilePath program, string arguments, Dictionary<string, string> environment = null)
{
    var exit = Run(program, arguments, out var said, environment);
    System.IO.File.WriteAllLines($"{artifacts}/{name}/log.txt", said);
    Information(string.Join('\n', said));
    var start = $"{name}: ";
    Count(name, said.LastOrDefault(line => line.StartsWith(start))?[start.Length..] ?? "0 passed, 1 failed, 0 skipped");
    if (exit != 0)
    {
        throw new CakeException($"{arguments}: exit code {exit}");
    }
}

// Counted in a file too, for a CI that adds up the parts of a run.
void Count(string name, string summary)
{
    EnsureDirectoryExists(artifacts.Combine("counts"));
    System.IO.File.WriteAllText($"{artifacts}/counts/{name}.txt", $"{summary}\n");
    Information(summary);
}

string TestAssembly(string project) => $"{artifacts}/bin/{project}/release/{project}.dll";

record TestResults(string Project, int Passed, int Failed, IReadOnlyList<(string Reason, int Tests)> Skipped)
{
    // A project that ends without results has failed; what runs only when asked for is no test skipped.
    public static TestResults Read(string project, int exit, FilePath trx)
    {
        var tests = System.IO.File.Exists(trx.FullPath) ? XDocument.Load(trx.FullPath).Descendants().Where(e => e.Name.LocalName == "UnitTestResult").ToLookup(e => (string)e.Attribute("outcome")) : null;
        var passed = tests?["Passed"].Count() ?? 0;
        var skipped = from test in tests?["NotExecuted"] ?? []
                      group test by test.Value.Trim() into reason
                      orderby reason.Key
                      select (reason.Key, reason.Count());
        var failed = tests?.Where(outcome => outcome.Key is not ("Passed" or "NotExecuted" or "NotRunnable")).Sum(outcome => outcome.Count()) ?? 0;
        return new(project, passed, failed == 0 && exit != 0 ? 1 : failed, [.. skipped]);
    }

    public override string ToString() =>
        $"{Project}: {Passed} passed{(Failed > 0 ? $", {Failed} failed" : "")}{string.Concat(Skipped.Select(s => $"\n    {s.Tests} skipped: {s.Reason}"))}";
}
