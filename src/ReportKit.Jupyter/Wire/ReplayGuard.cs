using System.Buffers.Binary;

namespace ReportKit.Jupyter;

/// <summary>Remembers the signatures of the last messages, so that one that was overheard can't be sent again.</summary>
/// <remarks>Only signatures that are right are remembered: nobody without the key can push others out.</remarks>
internal sealed class ReplayGuard
{
    /// <summary>As many as Jupyter's own clients remember.</summary>
    public const int Remembered = 65_536;

    private readonly HashSet<UInt128> seen = [];
    private readonly Queue<UInt128> order = [];

    /// <summary>Whether a signature is new; it isn't from then on.</summary>
    /// <param name="signature">A right signature: at least 16 bytes.</param>
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
