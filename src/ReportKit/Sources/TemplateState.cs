namespace ReportKit.Sources;

/// <summary>Whose a template is, and how it stands to the kit's own.</summary>
/// <param name="Name">Below the folder: <c>sections/tier.sbn-md</c>.</param>
/// <param name="Own">The project's; null where the kit's own is used.</param>
/// <param name="Kit">The kit's; null where it has none of this name.</param>
/// <param name="CopiedFrom">What the project's was copied from; null where that isn't known.</param>
/// <param name="Version">The version of the kit that it was copied from; null where that isn't known.</param>
internal sealed record TemplateState(string Name, string? Own, string? Kit, string? CopiedFrom, string? Version)
{
    /// <summary>Whether the kit's own has become another, or is no more, since the project's was copied.</summary>
    public bool IsOutdated => Own is not null && CopiedFrom is not null && CopiedFrom != Kit;

    /// <summary>Every template of a project, ordered by name.</summary>
    public static IReadOnlyList<TemplateState> All(TemplateFiles files, TemplateCopies copies)
    {
        var own = files.Texts.Where(t => !t.IsKits).ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);
        return
        [
            .. from name in own.Keys.Union(KitTemplates.All.Select(t => t.Name)).Except(files.Unread).Order(StringComparer.Ordinal)
               let text = own.GetValueOrDefault(name)
               let copied = text is null ? null : copies.TextOf(name)
               select new TemplateState(
                   name, text, KitTemplates.Find(name)?.Text, copied, copied is null ? null : copies.VersionOf(name)),
        ];
    }
}
