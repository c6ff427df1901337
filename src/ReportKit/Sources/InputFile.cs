namespace ReportKit;

/// <summary>A file that a report depends on.</summary>
/// <param name="Path">Path below its folder, with forward slashes: <c>data/tiers.csv</c>.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record InputFile(string Path, string Sha256);
