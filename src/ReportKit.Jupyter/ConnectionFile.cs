using System.Net;
using System.Net.Sockets;

namespace ReportKit.Jupyter;

/// <summary>Where a front end wants its kernel to listen, and the key that they share; checked.</summary>
/// <remarks>Jupyter writes one for each kernel it starts and hands its path to the kernel's command line.</remarks>
public sealed class ConnectionFile
{
    private readonly IPAddress address;
    private readonly IReadOnlyDictionary<Channel, int> ports;

    private ConnectionFile(string path, IPAddress address, IReadOnlyDictionary<Channel, int> ports, byte[] key) =>
        (Path, this.address, this.ports, Key) = (path, address, ports, key);

    /// <summary>The file that was read.</summary>
    public string Path { get; }

    // What both sides sign their messages with.
    internal byte[] Key { get; }

    internal bool IsIPv4 => address.AddressFamily == AddressFamily.InterNetwork;

    /// <summary>Reads and checks a connection file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="allowRemote">Whether the kernel may listen on an address that other machines reach. Whoever knows the key can run any
    /// code there, and messages aren't encrypted.</param>
    /// <exception cref="ConnectionFileException">It can't be read, or says what can't be; everything wrong is named at once.</exception>
    public static ConnectionFile Read(string path, bool allowRemote)
    {
        using var json = Parse(path);
        var fields = new ConnectionFields(json.RootElement);
        fields.Expect("transport", "tcp");
        fields.Expect("signature_scheme", "hmac-sha256");
        var address = fields.Address("ip", allowRemote);
        var key = fields.Key("key");
        var ports = fields.Ports(Enum.GetValues<Channel>());
        return fields.Problems.Count == 0
            ? new ConnectionFile(path, address, ports, key)
            : throw new ConnectionFileException($"The connection file {path} can't be used: {string.Join("; ", fields.Problems)}.");
    }

    // As ZeroMQ writes it.
    internal string EndpointOf(Channel channel) => $"tcp://{new IPEndPoint(address, ports[channel])}";

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException e)
        {
            throw new ConnectionFileException($"The connection file {path} isn't JSON: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ConnectionFileException($"The connection file {path} can't be read: {e.Message}", e);
        }
    }
}

/// <summary>A connection file that no kernel can be started from; the message names the file and all that is wrong.</summary>
public sealed class ConnectionFileException(string message, Exception? cause = null) : Exception(message, cause);
