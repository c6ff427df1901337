using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using ReportKit.Jupyter;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Cli;

/// <summary><c>reportkit jupyter</c>: puts the kernel where Jupyter front ends find it, and is that kernel.</summary>
internal static class JupyterCommand
{
    public static Command Create() => new("jupyter", """
        Makes C# notebooks run in Jupyter front ends: JupyterLab, Notebook, and Visual Studio Code with its Jupyter extension.

        Examples:
          reportkit jupyter install
          reportkit jupyter install --prefix /usr/local
          reportkit jupyter uninstall
        """)
    {
        Install(),
        Uninstall(),
        Kernel(),
    };

    private static Command Install()
    {
        var (prefix, name) = (Prefix(), Name());
        var force = new Option<bool>("--force") { Description = "Replace a kernel of that name that isn't ReportKit's." };
        var command = new Command("install", """
            Writes the kernel's description to your Jupyter data folder. Notebooks of .NET Interactive name the kernel
            '.net-csharp'; under that name they open with ReportKit's unchanged.
            """)
        {
            prefix, name, force,
        };
        command.SetAction(parsed => Guarded(() =>
        {
            string[] call = [.. OwnProgram.LastingCall, "jupyter", "kernel", KernelSpec.ConnectionFileArgument];
            var folder = KernelSpec.Install(DataFolder(parsed.GetValue(prefix)), parsed.GetValue(name)!, call, parsed.GetValue(force));
            Console.WriteLine($"Wrote {folder}. Choose the kernel 'C# (ReportKit)' in your notebook.");
        }));
        return command;
    }

    private static Command Uninstall()
    {
        var (prefix, name) = (Prefix(), Name());
        var command = new Command("uninstall", "Takes the kernel's description away again.") { prefix, name };
        command.SetAction(parsed => Guarded(() =>
        {
            var folder = DataFolder(parsed.GetValue(prefix));
            Console.WriteLine(KernelSpec.Remove(folder, parsed.GetValue(name)!) ? $"Removed from {folder}." : $"There is no such kernel in {folder}.");
        }));
        return command;
    }

    private static Command Kernel()
    {
        var file = new Argument<string>("FILE") { Description = "The connection file that the front end wrote." };
        var allowRemote = new Option<bool>("--allow-remote") { Description = "Listen on an address that other machines reach. Whoever knows the file's key can run any code; nothing is encrypted." };
        var command = new Command("kernel", "Is the kernel: front ends start it with the connection file.") { file, allowRemote };
        command.SetAction(parsed =>
        {
            var log = Console.Error;
            try
            {
                var connection = ConnectionFile.Read(parsed.GetValue(file)!, parsed.GetValue(allowRemote));
                var parent = int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
                JupyterKernel.Run(connection, OpenSession, log, parent);
            }
            catch (ConnectionFileException e)
            {
                throw new UsageException(e.Message);
            }

            // Threads that cells started would keep the process.
            Environment.Exit(ExitCode.Done);
            return ExitCode.Done;
        });
        return command;
    }

    // Made ready while the front end and the kernel still greet each other.
    private static CSharpSession OpenSession()
    {
        var session = new CSharpSession(Environment.CurrentDirectory);
        session.WarmUp();
        return session;
    }

    private static Option<string?> Prefix() => new("--prefix")
    {
        Description = "Folder of a Python or system installation, in place of your own data folder.",
        HelpName = "DIR",
    };

    private static Option<string> Name() => new("--name")
    {
        Description = "Name of the kernel. Default: .net-csharp, as notebooks of .NET Interactive have it.",
        HelpName = "NAME",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static string DataFolder(string? prefix) => prefix is null
        ? JupyterFolder.OfUser(
            Environment.GetEnvironmentVariable,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            new[] { OSPlatform.Windows, OSPlatform.OSX }.FirstOrDefault(RuntimeInformation.IsOSPlatform, OSPlatform.Linux))
        : JupyterFolder.Below(Path.GetFullPath(prefix));

    private static int Guarded(Action act)
    {
        try
        {
            act();
            return ExitCode.Done;
        }
        catch (KernelSpecException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
