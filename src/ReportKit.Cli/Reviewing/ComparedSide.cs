using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Review;
using ReportKit.Sources;

namespace ReportKit.Cli;

/// <summary>One side of a comparison, from which editions can be rendered in memory: data and templates, now or at a git revision.</summary>
/// <param name="Name">How the comparison names it.</param>
/// <param name="Data">Reads the data.</param>
/// <param name="Templates">The templates as read.</param>
internal sealed record ComparedSide(string Name, SourceReader Data, Validated<TemplateFiles> Templates)
{
    private readonly Dictionary<string, Validated<CheckedInputs>> known = [];

    /// <summary>Sources, facts and templates of this side.</summary>
    public Validated<CheckedInputs> Check() => CheckWith(this);

    /// <summary>This side's data with another's templates.</summary>
    public Validated<CheckedInputs> CheckWith(ComparedSide templates)
    {
        if (!known.TryGetValue(templates.Name, out var found))
        {
            found = known[templates.Name] = ReportPipeline.Check(Data, templates.Templates);
        }

        return found;
    }

    /// <summary>An edition's snapshot; no value where it can't be rendered, or where the inputs aren't sound.</summary>
    public static Validated<EditionSnapshot> Render(Validated<CheckedInputs> inputs, string name, int edition, IReadOnlyList<CountryCode> countries, CancellationToken cancel) =>
        inputs.IsSound ? ReportPipeline.Snapshot(inputs.Value, edition, countries, name, cancel) : Validated<EditionSnapshot>.Failed(inputs.Problems);
}
