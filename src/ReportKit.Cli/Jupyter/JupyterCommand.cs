using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using ReportKit.Jupyter;

namespace ReportKit.Cli;

/// <summary><c>reportkit jupyter</c>: puts the kernel where Jupyter front ends find it, and is that kernel.</summary>
internal static class JupyterCommand
{
    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "Folder of a Python or system installation, in place of your own data folder.",
        HelpName = "DIR",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "Name of the kernel. Default: .net-csharp, as notebooks of .NET Interactive have it.",
        HelpName = "NAME",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace a kernel of that name that isn't ReportKit's." };

    private static readonly Argument<string> ConnectionPath = new("FILE") { Description = "The connection file that the front end wrote." };

    private static readonly Option<bool> AllowRemote = new("--allow-remote")
    {
        Description = "Listen on an address that other machines reach. "
            + "Whoever knows the file's key can run any code; nothing is encrypted.",
    };

    public static Command Create()
    {
        var install = new Command("install", """
            Writes the kernel's description to your Jupyter data folder. Notebooks of .NET Interactive name the kernel
            '.net-csharp'; under that name they open with ReportKit's unchanged.
            """)
        {
            Prefix, Name, Force,
        };
        install.SetAction(parsed => Guarded<KernelSpecException>(() => Install(parsed)));
        var uninstall = new Command("uninstall", "Takes the kernel's description away again.") { Prefix, Name };
        uninstall.SetAction(parsed => Guarded<KernelSpecException>(() => Uninstall(parsed)));
        var kernel = new Command("kernel", "Is the kernel: front ends start it with the connection file.") { ConnectionPath, AllowRemote };
        kernel.SetAction(parsed => Guarded<ConnectionFileException>(() => RunKernel(parsed)));
        return new Command("jupyter", """
            Makes C# notebooks run in Jupyter front ends: JupyterLab, Notebook, and Visual Studio Code with its Jupyter extension.

            Examples:
              reportkit jupyter install
              reportkit jupyter install --prefix /usr/local
              reportkit jupyter uninstall
            """)
        {
            install, uninstall, kernel,
        };
    }

    private static void Install(ParseResult parsed)
    {
        string[] call = [.. OwnProgram.LastingCall, "jupyter", "kernel", KernelSpec.ConnectionFileArgument];
        var folder = KernelSpec.Install(DataFolder(parsed), parsed.GetValue(Name)!, call, parsed.GetValue(Force));
        Console.WriteLine($"Wrote {folder}. Choose the kernel 'C# (ReportKit)' in your notebook.");
    }

    private static void Uninstall(ParseResult parsed)
    {
        var folder = DataFolder(parsed);
        var isRemoved = KernelSpec.Remove(folder, parsed.GetValue(Name)!);
        Console.WriteLine(isRemoved ? $"Removed from {folder}." : $"There is no such kernel in {folder}.");
    }

    private static void RunKernel(ParseResult parsed)
    {
        var connection = ConnectionFile.Read(parsed.GetValue(ConnectionPath)!, parsed.GetValue(AllowRemote));
        var given = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        int? parent = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        JupyterKernel.Run(connection, Environment.CurrentDirectory, Console.Error, parent);

        // Threads that cells started would keep the process.
        Environment.Exit(ExitCode.Done);
    }

    private static string DataFolder(ParseResult parsed) => parsed.GetValue(Prefix) is { } prefix
        ? JupyterFolder.Below(Path.GetFullPath(prefix))
        : JupyterFolder.OfUser(
            Environment.GetEnvironmentVariable,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            new[] { OSPlatform.Windows, OSPlatform.OSX }.FirstOrDefault(RuntimeInformation.IsOSPlatform, OSPlatform.Linux));

    // What those say is the caller's to mend.
    private static int Guarded<TExpected>(Action act)
        where TExpected : Exception
    {
        try
        {
            act();
            return ExitCode.Done;
        }
        catch (TExpected e)
        {
            throw new UsageException(e.Message);
        }
    }
}
