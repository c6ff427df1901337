namespace ReportKit.Tests.Layout;

/// <summary>A rule that nothing may break.</summary>
internal static class Rule
{
    /// <summary>Fails with a line for each place that breaks the rule.</summary>
    public static void Holds(string rule, IEnumerable<string> broken)
    {
        var lines = broken.Distinct().Take(20).ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{rule}\n{string.Join('\n', lines)}");
        }
    }
}
