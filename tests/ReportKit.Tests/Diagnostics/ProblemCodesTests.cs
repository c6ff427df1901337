using System.Reflection;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public sealed partial class ProblemCodesTests
{
    private static readonly (string Name, string Code)[] Constants =
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (string)f.GetRawConstantValue()!))];

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "problems.md"));

    [Fact]
    public void The_page_explains_every_code_and_no_other_in_order() =>
        Assert.Equal(Constants.Select(c => c.Code).Order(StringComparer.Ordinal), Heading().Matches(Page).Select(m => m.Groups["code"].Value));

    [Fact]
    public void Every_section_says_what_it_means_shows_a_message_and_says_what_to_do()
    {
        var sections = Heading().Split(Page).Length - 1;
        foreach (var section in Page.Split("\n## ").Skip(1).Where(s => s.StartsWith("RK", StringComparison.Ordinal)))
        {
            var code = section[..6];
            Assert.Matches($@"```text\n[^\n]+: (error|warning) {code}: [^\n]+\n(\.\.\.\n)?```", section);
            Assert.Contains("\n**Do:** ", section, StringComparison.Ordinal);
        }

        Assert.True(sections > 0);
    }

    [Fact]
    public void No_two_codes_are_the_same_and_all_have_the_same_form()
    {
        Assert.Equal(Constants.Length, Constants.Select(c => c.Code).Distinct().Count());
        Assert.All(Constants, c => Assert.Matches("^RK[0-9]{4}$", c.Code));
    }

    [Fact]
    public void Every_code_is_used_by_some_stage()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "ProblemCodes.cs")
            .Select(File.ReadAllText));
        var used = Used().Matches(sources).Select(m => m.Groups["name"].Value).ToHashSet();

        Assert.Equal([], Constants.Select(c => c.Name).Except(used));
    }

    [GeneratedRegex("^## (?<code>RK[0-9]{4}) ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"ProblemCodes\.(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Used();
}
