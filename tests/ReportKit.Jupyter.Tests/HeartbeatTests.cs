using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public class HeartbeatTests
{
    [Fact]
    public void Whatever_comes_goes_back()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        List<byte[]>[] beats =
        [
            [[], "ping"u8.ToArray()],
            [[], [0, 0xff, 0x80, (byte)'\n']],
            [[], []],
            [[], "<IDS|MSG>"u8.ToArray(), [1], [2]],
            [[], new byte[100_000]],
        ];
        foreach (var beat in beats)
        {
            kernel.Client.SendFrames(Channel.Heartbeat, beat);
            Assert.Equal(beat, kernel.Client.ReceiveFrames(Channel.Heartbeat));
        }
    }

    [Fact]
    public void The_heart_beats_while_a_cell_runs()
    {
        var release = new ManualResetEventSlim();
        using var kernel = RunningKernel.Start(new ScriptedSession().On("wait", _ => release.Wait()));
        var cell = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "wait" });
        kernel.Client.Published(cell, "execute_input");
        kernel.Client.SendFrames(Channel.Heartbeat, [[], "ping"u8.ToArray()]);
        Assert.Equal("ping"u8.ToArray(), kernel.Client.ReceiveFrames(Channel.Heartbeat)[1]);
        release.Set();
    }
}
