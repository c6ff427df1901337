namespace ReportKit.Jupyter.Tests;

public class ReplayGuardTests
{
    [Fact]
    public void A_signature_is_new_once()
    {
        var guard = new ReplayGuard();
        Assert.True(guard.IsNew(Signature(1)));
        Assert.True(guard.IsNew(Signature(2)));
        Assert.False(guard.IsNew(Signature(1)));
    }

    [Fact]
    public void Only_the_last_65536_are_remembered()
    {
        var guard = new ReplayGuard();
        Assert.All(Enumerable.Range(0, 65_537), i => Assert.True(guard.IsNew(Signature(i))));
        Assert.False(guard.IsNew(Signature(1)));
        Assert.True(guard.IsNew(Signature(0)));
    }

    private static byte[] Signature(int number) => Encoding.ASCII.GetBytes($"{number:x32}{0:x32}");
}
