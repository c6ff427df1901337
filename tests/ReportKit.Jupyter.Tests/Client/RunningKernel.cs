using System.Net;
using System.Net.Sockets;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests.Client;

/// <summary>A kernel on ports that nobody uses, with a front end.</summary>
internal sealed class RunningKernel : IDisposable
{
    private const string Key = "5ff1f4c8-key-of-tests";

    private readonly Kernel kernel;
    private readonly Thread thread;

    private RunningKernel(Kernel kernel, ConnectionFile connection, LogLines log, Func<bool> isOrphan)
    {
        this.kernel = kernel;
        Log = log;
        Connection = connection;
        thread = new Thread(() => kernel.Run(isOrphan)) { IsBackground = true };
        thread.Start();
        Client = Connect();
    }

    public JupyterClient Client { get; }

    public LogLines Log { get; }

    public ConnectionFile Connection { get; }

    /// <summary>A kernel whose cells do what the script says.</summary>
    public static RunningKernel Start(ICellSession session, Func<bool>? isOrphan = null) => Start(Task.FromResult(session), isOrphan ?? (() => false));

    /// <summary>A kernel whose session takes its time.</summary>
    public static RunningKernel Start(Task<ICellSession> session, Func<bool> isOrphan)
    {
        while (true)
        {
            var connection = ConnectionFile.Read(WriteConnectionFile(FreePorts()), allowRemote: false);
            var log = new LogLines();
            try
            {
                var kernelLog = new KernelLog(log);
                var kernel = new Kernel(new KernelSockets(connection, kernelLog), session, kernelLog) { Patience = TimeSpan.FromMilliseconds(50) };
                return new RunningKernel(kernel, connection, log, isOrphan);
            }
            catch (ConnectionFileException)
            {
                // Somebody took a port between our look and the kernel's: take others.
            }
        }
    }

    /// <summary>Another front end.</summary>
    public JupyterClient Connect() => new(Connection, Encoding.UTF8.GetBytes(Key));

    /// <summary>Waits for the kernel's end.</summary>
    public void WaitForEnd() => Assert.True(thread.Join(JupyterClient.Longest), "The kernel doesn't end.");

    public void Dispose()
    {
        if (thread.IsAlive)
        {
            Client.Send(Channel.Control, "shutdown_request", new { restart = false });
            WaitForEnd();
        }

        Client.Dispose();
        kernel.Dispose();
        File.Delete(Connection.Path);
    }

    /// <summary>Ports that nobody uses now.</summary>
    public static int[] FreePorts()
    {
        var listeners = Enum.GetValues<Channel>().Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(l => l.Start());
        int[] ports = [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        listeners.ForEach(l => l.Stop());
        return ports;
    }

    /// <summary>A connection file as Jupyter writes it.</summary>
    public static string WriteConnectionFile(int[] ports)
    {
        var path = Path.Combine(Path.GetTempPath(), $"kernel-{Guid.NewGuid()}.json");
        File.WriteAllText(path, JsonSerializer.Serialize(new
        {
            shell_port = ports[0],
            iopub_port = ports[1],
            stdin_port = ports[2],
            control_port = ports[3],
            hb_port = ports[4],
            ip = "127.0.0.1",
            key = Key,
            transport = "tcp",
            signature_scheme = "hmac-sha256",
            kernel_name = KernelSpec.DefaultName,
        }));
        return path;
    }
}
