using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary>What a file is written in that isn't UTF-8, as whoever wrote it says: nobody could tell one code page from another.</summary>
internal static class CodePage
{
    public static Option<Encoding?> Option { get; } = new("--encoding")
    {
        Description = "What files are written in that aren't UTF-8 or UTF-16, such as windows-1252 (plain CSV of Excel in Western Europe).",
        HelpName = "NAME",
        CustomParser = Read,
    };

    // A name that .NET knows; only those of a byte a character, which spreadsheets write.
    private static Encoding? Read(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (encoding is { IsSingleByte: true })
        {
            return encoding;
        }

        result.AddError($"'{name}' isn't an encoding that can be read. Spreadsheets write windows-1252 in Western Europe, windows-1250 in "
            + "Central Europe, windows-1251 for Cyrillic, windows-1253 for Greek, windows-1254 for Turkish.");
        return null;
    }
}
