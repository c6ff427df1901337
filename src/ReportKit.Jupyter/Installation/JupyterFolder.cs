using System.Runtime.InteropServices;

namespace ReportKit.Jupyter;

/// <summary>Where Jupyter looks for kernels and other data.</summary>
public static class JupyterFolder
{
    /// <summary>The data folder of one user, which need not exist yet.</summary>
    /// <param name="variable">The user's environment variables by name; null where one isn't set.</param>
    /// <param name="home">The user's home folder.</param>
    /// <param name="system">The operating system, which decides where the folder is unless JUPYTER_DATA_DIR says so.</param>
    public static string OfUser(Func<string, string?> variable, string home, OSPlatform system)
    {
        return Set("JUPYTER_DATA_DIR") is { } chosen ? chosen
            : system == OSPlatform.Windows ? Path.Combine(Set("APPDATA") ?? Path.Combine(home, "AppData", "Roaming"), "jupyter")
            : system == OSPlatform.OSX ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");

        string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The data folder of an installation: <c>/usr/local</c>, or a Python environment's folder.</summary>
    /// <param name="prefix">The folder of the installation.</param>
    public static string Below(string prefix) => Path.Combine(prefix, "share", "jupyter");
}
