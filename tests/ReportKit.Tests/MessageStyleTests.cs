using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportKit.Tests.Layout;

namespace ReportKit.Tests;

/// <summary>How messages, pages and documents speak: in words that any reader of English would use.</summary>
public partial class MessageStyleTests
{
    [Fact]
    public void No_text_of_the_program_has_the_house_s_own_idioms() => Rule.Holds(
        "Say it in plain words ('states', 'reports', 'is shown', 'correct', 'is on line 3 already'):",
        from file in SourceFile.Shipped
        from token in file.Tree.GetRoot().DescendantTokens()
        where IsText(token)
        from Match idiom in Idiom().Matches(token.Text)
        select $"{file.PlaceOf(token.Parent!)}: {idiom.Value}: {Around(token.Text, idiom)}");

    [Fact]
    public void No_template_has_them() => Rule.Holds(
        "Say it in plain words:",
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where Path.GetExtension(path) is ".sbn-md" or ".sbn-html" or ".sbn-txt" or ".yml"
        from broken in Broken(path, text => path.EndsWith(".yml", StringComparison.Ordinal) ? Remark().Replace(text, "") : Code().Replace(text, m => NotNewline().Replace(m.Value, "")))
        select broken);

    [Fact]
    public void No_document_has_them() => Rule.Holds(
        "Say it in plain words:",
        from path in Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Concat([Path.Combine(Repository.Root, "data", "README.md"), Path.Combine(Repository.Root, "data", "datapackage.json")])
            .Order(StringComparer.Ordinal)
        where Path.GetFileName(path) != "CHANGELOG.md"
        from broken in Broken(path, text => text)
        select broken);

    private static IEnumerable<string> Broken(string path, Func<string, string> clean) =>
        from line in clean(File.ReadAllText(path)).Split('\n').Select((text, i) => (Text: text, Number: i + 1))
        from Match idiom in Idiom().Matches(line.Text)
        select $"{Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')}({line.Number}): {idiom.Value}: {Around(line.Text, idiom)}";

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.Utf8StringLiteralToken;

    private static string Around(string text, Match idiom) => text[Math.Max(0, idiom.Index - 40)..Math.Min(text.Length, idiom.Index + 60)].ReplaceLineEndings(" ");

    [GeneratedRegex(@"\btold\b|\btells?\b|\bleaves\b|\bspeaks? to\b|\bfound whole\b|\bmend(s|ed|ing)?\b|\bstands? twice\b", RegexOptions.IgnoreCase)]
    private static partial Regex Idiom();

    // Expressions of templates aren't read by anybody but their author.
    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex NotNewline();

    [GeneratedRegex(@"(?<=^|\s)#.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();
}
