using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Notebooks;

/// <summary>Code with its keywords, texts, numbers, comments and commands told apart, as the compiler itself reads it.</summary>
internal static class CodeHtml
{
    private const string Plain = "";
    private const string Keyword = "k";
    private const string Text = "t";
    private const string Number = "n";
    private const string Comment = "c";
    private const string Command = "d";

    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    /// <summary>Code of any language; only C# has colours.</summary>
    public static string Render(string code, string language)
    {
        if (language != "csharp")
        {
            return HtmlText.Escape(code);
        }

        var html = new StringBuilder(code.Length * 2);
        foreach (var token in CSharpSyntaxTree.ParseText(code, Script).GetRoot().DescendantTokens())
        {
            Append(html, token.LeadingTrivia);
            Append(html, token.Text, ClassOf(token));
            Append(html, token.TrailingTrivia);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            Append(html, piece.ToFullString(), ClassOf(piece));
        }
    }

    // The line end of a comment or command is left outside, so that the next line begins clean.
    private static void Append(StringBuilder html, string text, string kind)
    {
        var coloured = text.TrimEnd('\r', '\n');
        html.Append(HtmlText.Span(kind, coloured)).Append(text, coloured.Length, text.Length - coloured.Length);
    }

    private static string ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => Number,
        SyntaxKind.CharacterLiteralToken => Text,
        SyntaxKind.IdentifierToken => token.Parent is IdentifierNameSyntax { IsVar: true } ? Keyword : Plain,
        var kind when SyntaxFacts.IsKeywordKind(kind) => Keyword,
        var kind when kind.ToString().Contains("String", StringComparison.Ordinal) => Text,
        _ => Plain,
    };

    private static string ClassOf(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => Comment,
        _ => trivia.IsDirective ? Command : Plain,
    };
}
