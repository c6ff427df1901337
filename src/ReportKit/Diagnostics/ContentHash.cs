using System.Security.Cryptography;

namespace ReportKit.Diagnostics;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class ContentHash
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
