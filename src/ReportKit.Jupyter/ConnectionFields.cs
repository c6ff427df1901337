using System.Net;

namespace ReportKit.Jupyter;

/// <summary>Takes the fields of a connection file and gathers what is wrong with them.</summary>
internal sealed class ConnectionFields(JsonElement root)
{
    private readonly List<string> problems = root.ValueKind == JsonValueKind.Object ? [] : ["it isn't a JSON object"];

    public IReadOnlyList<string> Problems => problems;

    /// <summary>Takes a field that has one value only.</summary>
    public void Expect(string name, string allowed)
    {
        if (Text(name) is { } found && found != allowed)
        {
            problems.Add($"{name} is '{found}', and only '{allowed}' is supported");
        }
    }

    public IPAddress Address(string name, bool allowRemote)
    {
        if (Text(name) is not { } found)
        {
            return IPAddress.None;
        }

        var address = found switch
        {
            "localhost" => IPAddress.Loopback,
            "*" => IPAddress.Any,
            _ => IPAddress.TryParse(found, out var parsed) ? parsed : null,
        };
        if (address is null)
        {
            problems.Add($"{name} is '{found}', which is no IP address");
        }
        else if (!allowRemote && !IPAddress.IsLoopback(address))
        {
            problems.Add($"{name} is '{found}', which other machines reach; "
                + "a kernel listens on 127.0.0.1 unless remote access is allowed expressly");
        }

        return address ?? IPAddress.None;
    }

    public byte[] Key(string name)
    {
        var text = Text(name);
        if (text is "")
        {
            problems.Add($"{name} is empty, so that anybody on this machine could run code in the kernel");
        }

        return Encoding.UTF8.GetBytes(text ?? "");
    }

    public IReadOnlyDictionary<Channel, int> Ports(IEnumerable<Channel> channels)
    {
        var ports = channels.ToDictionary(c => c, c => Port(FieldOf(c)));
        foreach (var shared in ports.Where(p => p.Value > 0).GroupBy(p => p.Value, p => FieldOf(p.Key)).Where(g => g.Count() > 1))
        {
            problems.Add($"{string.Join(" and ", shared)} are both {shared.Key.ToString(CultureInfo.InvariantCulture)}");
        }

        return ports;
    }

    /// <summary>The name of a channel's port in connection files.</summary>
    public static string FieldOf(Channel channel) => channel switch
    {
        Channel.Shell => "shell_port",
        Channel.Control => "control_port",
        Channel.IOPub => "iopub_port",
        Channel.Stdin => "stdin_port",
        _ => "hb_port",
    };

    private int Port(string name) => Field(name) switch
    {
        null => 0,
        { ValueKind: JsonValueKind.Number } field when field.TryGetInt32(out var port) && port is >= 1 and <= IPEndPoint.MaxPort => port,
        { } field => Refuse<int>($"{name} is {field.GetRawText()}, and a port is a number from 1 to 65535"),
    };

    private string? Text(string name) => Field(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } field => field.GetString(),
        { } field => Refuse<string>($"{name} is {field.GetRawText()}, which is no text"),
    };

    // Of a root that is no object that was said once.
    private JsonElement? Field(string name) =>
        root.ValueKind != JsonValueKind.Object ? null
        : root.TryGetProperty(name, out var field) ? field
        : Refuse<JsonElement?>($"{name} is missing");

    private T? Refuse<T>(string problem)
    {
        problems.Add(problem);
        return default;
    }
}
