namespace ReportKit.Rendering;

/// <summary>How the JSON files of an edition are written and read; the compiler works it out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CorrectionJson[]))]
[JsonSerializable(typeof(ManifestJson))]
[JsonSerializable(typeof(RenderRecord))]
[JsonSerializable(typeof(SentenceMap))]
internal sealed partial class OutputJson : JsonSerializerContext;
