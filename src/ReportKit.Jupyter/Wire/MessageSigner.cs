using System.Buffers.Binary;
using System.Security.Cryptography;

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

/// <summary>Remembers the signatures of the last messages, so that one that was overheard can't be sent again.</summary>
/// <remarks>Only signatures that are right are remembered: nobody without the key can push others out.</remarks>
internal sealed class ReplayGuard
{
    /// <summary>As many as Jupyter's own clients remember.</summary>
    public const int Remembered = 65_536;

    private readonly HashSet<UInt128> seen = [];
    private readonly Queue<UInt128> order = [];

    /// <summary>Whether a right signature, of at least 16 bytes, is new; it isn't from then on.</summary>
    public bool IsNew(byte[] signature)
    {
        // Half of the 64 digits: 128 bits that nobody can choose.
        var digest = BinaryPrimitives.ReadUInt128BigEndian(Convert.FromHexString(signature.AsSpan(0, 32)));
        if (!seen.Add(digest))
        {
            return false;
        }

        order.Enqueue(digest);
        if (order.Count > Remembered)
        {
            seen.Remove(order.Dequeue());
        }

        return true;
    }
}
