using System.Runtime.InteropServices;

namespace ReportKit.Jupyter.Tests;

public class JupyterFolderTests
{
    [Theory]
    [InlineData("LINUX", "", "/home/a/.local/share/jupyter")]
    [InlineData("LINUX", "XDG_DATA_HOME=/data", "/data/jupyter")]
    [InlineData("LINUX", "XDG_DATA_HOME=", "/home/a/.local/share/jupyter")]
    [InlineData("OSX", "XDG_DATA_HOME=/data", "/home/a/Library/Jupyter")]
    [InlineData("WINDOWS", "APPDATA=/roaming", "/roaming/jupyter")]
    [InlineData("WINDOWS", "", "/home/a/AppData/Roaming/jupyter")]
    [InlineData("OSX", "JUPYTER_DATA_DIR=/chosen", "/chosen")]
    [InlineData("LINUX", "JUPYTER_DATA_DIR=/chosen", "/chosen")]
    public void A_users_data_is_where_jupyter_has_it_on_each_system(string system, string variable, string folder)
    {
        var parts = variable.Split('=');
        var found = JupyterFolder.OfUser(name => name == parts[0] ? parts[1] : null, "/home/a", OSPlatform.Create(system));
        Assert.Equal(folder, found.Replace('\\', '/'));
    }

    [Fact]
    public void An_installations_data_is_below_its_prefix() =>
        Assert.Equal("/usr/local/share/jupyter", JupyterFolder.Below("/usr/local").Replace('\\', '/'));
}
