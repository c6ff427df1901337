using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public sealed class ConnectionFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"kernel-{Guid.NewGuid()}.json");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Says_where_each_channel_is()
    {
        Write(_ => { });
        var connection = ConnectionFile.Read(path, allowRemote: false);
        Assert.Equal("tcp://127.0.0.1:50001", connection.EndpointOf(Channel.Shell));
        Assert.Equal("tcp://127.0.0.1:50002", connection.EndpointOf(Channel.IOPub));
        Assert.Equal("tcp://127.0.0.1:50003", connection.EndpointOf(Channel.Stdin));
        Assert.Equal("tcp://127.0.0.1:50004", connection.EndpointOf(Channel.Control));
        Assert.Equal("tcp://127.0.0.1:50005", connection.EndpointOf(Channel.Heartbeat));
    }

    [Theory]
    [InlineData("localhost", "tcp://127.0.0.1:50001")]
    [InlineData("::1", "tcp://[::1]:50001")]
    public void Other_ways_to_name_this_machine_are_taken(string ip, string endpoint)
    {
        Write(f => f["ip"] = ip);
        Assert.Equal(endpoint, ConnectionFile.Read(path, allowRemote: false).EndpointOf(Channel.Shell));
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.1")]
    [InlineData("*")]
    [InlineData("::")]
    public void An_address_that_others_reach_is_refused_unless_it_is_allowed(string ip)
    {
        Write(f => f["ip"] = ip);
        Assert.Contains($"ip is '{ip}', which other machines reach", Refusal(), StringComparison.Ordinal);
        Assert.NotNull(ConnectionFile.Read(path, allowRemote: true));
    }

    [Theory]
    [InlineData("shell_port")]
    [InlineData("control_port")]
    [InlineData("iopub_port")]
    [InlineData("stdin_port")]
    [InlineData("hb_port")]
    [InlineData("ip")]
    [InlineData("key")]
    [InlineData("transport")]
    [InlineData("signature_scheme")]
    public void A_missing_field_is_named(string field)
    {
        Write(f => f.Remove(field));
        Assert.Contains($"{field} is missing", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shell_port", "0", "shell_port is 0, and a port is a number from 1 to 65535")]
    [InlineData("hb_port", "65536", "hb_port is 65536, and")]
    [InlineData("hb_port", "1.5", "hb_port is 1.5, and")]
    [InlineData("stdin_port", "\"50003\"", "stdin_port is \"50003\", and")]
    [InlineData("stdin_port", "50001", "shell_port and stdin_port are both 50001")]
    [InlineData("ip", "\"nowhere\"", "ip is 'nowhere', which is no IP address")]
    [InlineData("ip", "7", "ip is 7, which is no text")]
    [InlineData("transport", "\"ipc\"", "transport is 'ipc', and only 'tcp' is supported")]
    [InlineData("signature_scheme", "\"hmac-md5\"", "signature_scheme is 'hmac-md5', and only 'hmac-sha256' is supported")]
    [InlineData("key", "\"\"", "key is empty, so that anybody on this machine could run code")]
    public void A_field_that_cannot_be_is_refused(string field, string value, string message)
    {
        Write(f => f[field] = JsonNode.Parse(value));
        Assert.Contains(message, Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Write(f =>
        {
            f.Remove("ip");
            f["key"] = "";
            f["hb_port"] = 0;
        });
        var refusal = Refusal();
        Assert.Contains("ip is missing; key is empty", refusal, StringComparison.Ordinal);
        Assert.Contains("; hb_port is 0", refusal, StringComparison.Ordinal);
        Assert.Contains(path, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "it isn't a JSON object")]
    [InlineData("{\"ip\":", "isn't JSON")]
    [InlineData("", "isn't JSON")]
    public void What_is_no_connection_file_is_refused(string text, string message)
    {
        File.WriteAllText(path, text);
        Assert.Contains(message, Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains($"The connection file {path} can't be read", Refusal(), StringComparison.Ordinal);

    [Fact]
    public void A_port_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        var ports = RunningKernel.FreePorts();
        ports[0] = taken;
        var file = RunningKernel.WriteConnectionFile(ports);
        var refusal = Assert.Throws<ConnectionFileException>(() =>
            new KernelSockets(ConnectionFile.Read(file, allowRemote: false), new KernelLog(TextWriter.Null)));
        File.Delete(file);
        Assert.Contains($"tcp://127.0.0.1:{taken}, the shell_port of {file}, is in use", refusal.Message, StringComparison.Ordinal);
    }

    private string Refusal() => Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(path, allowRemote: false)).Message;

    private void Write(Action<JsonObject> change)
    {
        var file = new JsonObject
        {
            ["shell_port"] = 50001,
            ["iopub_port"] = 50002,
            ["stdin_port"] = 50003,
            ["control_port"] = 50004,
            ["hb_port"] = 50005,
            ["ip"] = "127.0.0.1",
            ["key"] = "a0436f6c-1916-498b-8eb9-e81ab9368e84",
            ["transport"] = "tcp",
            ["signature_scheme"] = "hmac-sha256",
        };
        change(file);
        File.WriteAllText(path, file.ToJsonString());
    }
}
