namespace ReportKit.Sources;

/// <summary>A YAML file of the data folder beside its narratives: an approval, the rules of sign-off, the corrections.</summary>
/// <param name="File">Path as shown in problems.</param>
/// <param name="Name">File name without folder: <c>PRK-2010-3f2a9c1b.yml</c>.</param>
/// <param name="Root">The document's tree.</param>
/// <param name="Input">Its path and SHA-256, for the manifest of a report that depends on it.</param>
internal sealed record SourceDocument(string File, string Name, YamlTree Root, InputFile Input);
