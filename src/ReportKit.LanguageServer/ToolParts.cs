using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer;

/// <summary>What the command line knows and the library doesn't.</summary>
/// <param name="Schemas">JSON Schemas of a project's YAML files, each by the files that it is for: <c>data/narratives/*.yml</c>.</param>
/// <param name="Notebooks">What is wrong with a notebook, by its name and its bytes.</param>
internal sealed record ToolParts(
    Func<SourceSet, IReadOnlyDictionary<string, JsonObject>> Schemas, Func<string, byte[], IReadOnlyList<Problem>> Notebooks);
