namespace ReportKit.Importing;

/// <summary>The code page of western European Windows.</summary>
internal static class WindowsLetters
{
    private const int CodePage = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(
        CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!;

    /// <summary>A text whose UTF-8 was taken for this code page, as it was written: <c>Türkiye</c> for <c>TÃ¼rkiye</c>. Null where it
    /// can't have been.</summary>
    public static string? Restore(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return null;
        }

        try
        {
            return Utf8.GetString(Strict.GetBytes(text));
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }
}
