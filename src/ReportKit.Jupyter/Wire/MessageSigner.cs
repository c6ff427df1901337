using System.Security.Cryptography;
using System.Text;

namespace ReportKit.Jupyter;

/// <summary>Signs messages with the key that front end and kernel share.</summary>
internal sealed class MessageSigner(byte[] key)
{
    /// <summary>The signature over header, parent header, metadata and content: HMAC-SHA256 in lower-case hexadecimal.</summary>
    public byte[] Sign(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is right; takes as long for one that is nearly right.</summary>
    public bool Verify(byte[] signature, IEnumerable<byte[]> parts) => CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
