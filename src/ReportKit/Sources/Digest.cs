using System.Security.Cryptography;

namespace ReportKit.Sources;

/// <summary>A short name for a content: equal contents have equal digests.</summary>
internal static class Digest
{
    // Half of SHA-256 tells changes apart; nobody signs anything with it.
    private const int Bytes = 16;

    /// <summary>What is read where there is nothing: <c>-</c>.</summary>
    public const string OfNothing = "-";

    /// <summary>The digest of lines, in their order.</summary>
    public static string Of(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }
}
