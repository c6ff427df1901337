using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace ReportKit.Notebooks;

/// <summary>Knows the session's cells as an editor does: what could be typed, and what a name means.</summary>
/// <remarks>Made when it is first asked something, because it costs more than a cell.</remarks>
internal sealed class SessionWorkspace(CSharpCompilationOptions options, SessionPackages packages) : IDisposable
{
    private readonly List<string> waiting = [];
    private AdhocWorkspace? workspace;
    private ProjectId? last;

    /// <summary>A cell that was run; later ones see it.</summary>
    public void Add(string code) => waiting.Add(code);

    public Completions Complete(string code, int position)
    {
        if (MagicAt(code, position) is { } magic)
        {
            var magics = CellScript.Magics.Where(m => m.Name.StartsWith(magic, StringComparison.Ordinal));
            return new Completions([.. magics.Select(m => new Completion(m.Name, "magic"))], position - magic.Length, position);
        }

        var document = Open(code);
        var service = CompletionService.GetService(document);
        if (service?.GetCompletionsAsync(document, position).GetAwaiter().GetResult() is not { ItemsList.Count: > 0 } found)
        {
            return new Completions([], position, position);
        }

        var typed = code[found.Span.Start..position];
        return new Completions(
            [
                .. found.ItemsList
                    .Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .OrderByDescending(item => item.FilterText.StartsWith(typed, StringComparison.Ordinal))
                    .ThenBy(item => item.SortText, StringComparer.Ordinal)
                    .DistinctBy(item => item.DisplayText)
                    .Select(item => new Completion(item.DisplayText, item.Tags.FirstOrDefault()?.ToLowerInvariant() ?? "text")),
            ],
            found.Span.Start,
            position);
    }

    /// <summary>Signature and documentation of what stands at a place, or just before it.</summary>
    public MimeBundle? Inspect(string code, int position)
    {
        var document = Open(code);
        var service = QuickInfoService.GetService(document);
        var found = service?.GetQuickInfoAsync(document, position).GetAwaiter().GetResult()
            ?? (position > 0 ? service?.GetQuickInfoAsync(document, position - 1).GetAwaiter().GetResult() : null);
        var texts = found?.Sections.Where(s => s.Text.Length > 0).Select(s => s.Text.ReplaceLineEndings("\n"));
        return string.Join("\n\n", texts ?? []) is { Length: > 0 } text ? MimeBundle.OfText(text) : null;
    }

    public void Dispose() => workspace?.Dispose();

    private Document Open(string code)
    {
        workspace ??= new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        foreach (var cell in waiting)
        {
            solution = With(solution, cell, out var project, out _);
            last = project;
        }

        waiting.Clear();
        workspace.TryApplyChanges(solution);
        return With(solution, code, out _, out var document).GetDocument(document)!;
    }

    private Solution With(Solution solution, string code, out ProjectId project, out DocumentId document)
    {
        project = ProjectId.CreateNewId();
        document = DocumentId.CreateNewId(project);
        return solution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                "cell",
                $"cell-{solution.ProjectIds.Count}",
                LanguageNames.CSharp,
                compilationOptions: options,
                parseOptions: SubmissionCompiler.ParseOptions,
                projectReferences: last is null ? [] : [new ProjectReference(last)],
                metadataReferences: [.. FrameworkReferences.All, .. packages.References],
                isSubmission: true))
            .AddDocument(document, "cell.csx", SourceText.From(CellScript.WithoutMagics(code)));
    }

    private static string? MagicAt(string code, int position)
    {
        var begin = code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var line = begin <= position ? code[begin..position].TrimStart() : "";
        return line.StartsWith("#!", StringComparison.Ordinal) && !line.Contains(' ') ? line : null;
    }
}
