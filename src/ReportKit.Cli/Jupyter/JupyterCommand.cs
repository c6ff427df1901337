using System.Runtime.InteropServices;
using ReportKit.Jupyter;

namespace ReportKit.Cli;

/// <summary><c>reportkit jupyter</c>: puts the kernel where Jupyter front ends find it, and is that kernel.</summary>
internal static class JupyterCommand
{
    private static readonly Option<string?> Prefix = SharedOptions.Text(
        "--prefix", "DIR", "Folder of a Python or system installation, in place of your own data folder.");

    private static readonly Option<string> Name = new("--name")
    {
        Description = "Name of the kernel. Default: .net-csharp, as notebooks of .NET Interactive have it.",
        HelpName = "NAME",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static readonly Option<bool> Force = SharedOptions.Flag("--force", "Replace a kernel of that name that isn't ReportKit's.");

    private static readonly Argument<string?> ConnectionPath = new("FILE")
    {
        Description = "The connection file that the front end wrote.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Stdio = SharedOptions.Flag(
        "--stdio", "In place of a connection file: messages by standard input and output, one a line.");

    private static readonly Option<bool> AllowRemote = SharedOptions.Flag(
        "--allow-remote",
        "Listen on an address that other machines reach. Whoever knows the file's key can run any code; nothing is encrypted.");

    public static Command Create() => new("jupyter", """
        Makes C# notebooks run in Jupyter front ends: JupyterLab, Notebook, and Visual Studio Code with its Jupyter extension.

        Examples:
          reportkit jupyter install
          reportkit jupyter install --prefix /usr/local
          reportkit jupyter uninstall
        """)
    {
        new ToolCommand("install", Install, """
            Writes the kernel's description to your Jupyter data folder. Notebooks of .NET Interactive name the kernel
            '.net-csharp'; under that name they open with ReportKit's unchanged.
            """)
        {
            Prefix, Name, Force,
        },
        new ToolCommand("uninstall", Uninstall, "Takes the kernel's description away again.") { Prefix, Name },
        new ToolCommand("kernel", RunKernel, "Is the kernel: front ends start it with the connection file.")
        {
            ConnectionPath, Stdio, AllowRemote,
        },
    };

    private static int Install(ParseResult parsed) => Guarded<KernelSpecException>(() =>
    {
        string[] call = [.. OwnProgram.LastingCall, "jupyter", "kernel", KernelSpec.ConnectionFileArgument];
        var folder = KernelSpec.Install(DataFolder(parsed), parsed.GetValue(Name)!, call, parsed.GetValue(Force));
        Console.WriteLine($"Wrote {folder}. Choose the kernel 'C# (ReportKit)' in your notebook.");
    });

    private static int Uninstall(ParseResult parsed) => Guarded<KernelSpecException>(() =>
    {
        var folder = DataFolder(parsed);
        var isRemoved = KernelSpec.Remove(folder, parsed.GetValue(Name)!);
        Console.WriteLine(isRemoved ? $"Removed from {folder}." : $"There is no such kernel in {folder}.");
    });

    private static int RunKernel(ParseResult parsed) => Guarded<ConnectionFileException>(() =>
    {
        var (file, folder) = (parsed.GetValue(ConnectionPath), Environment.CurrentDirectory);
        if (parsed.GetValue(Stdio) == file is not null)
        {
            throw new UsageException("The kernel takes either a connection file or --stdio.");
        }

        if (file is null)
        {
            JupyterKernel.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), folder, Console.Error);
        }
        else
        {
            var connection = ConnectionFile.Read(file, parsed.GetValue(AllowRemote));
            var given = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
            int? parent = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
            JupyterKernel.Run(connection, folder, Console.Error, parent);
        }

        // Threads that cells started would keep the process.
        Environment.Exit(ExitCode.Done);
    });

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
