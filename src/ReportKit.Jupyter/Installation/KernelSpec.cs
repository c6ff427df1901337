namespace ReportKit.Jupyter;

/// <summary>Makes the kernel known to Jupyter: a folder with what to start and how to show it.</summary>
public static partial class KernelSpec
{
    /// <summary>The name that notebooks of .NET Interactive carry, so that they open with this kernel unchanged.</summary>
    public const string DefaultName = ".net-csharp";

    /// <summary>Stands in the arguments for the file that says where to listen.</summary>
    public const string ConnectionFileArgument = "{connection_file}";

    private const string JsonFile = "kernel.json";
    private const string LogoFile = "logo-svg.svg";

    /// <summary>Puts the kernel in place. One of ours that is there already is replaced.</summary>
    /// <param name="dataFolder">A data folder of Jupyter's, see <see cref="JupyterFolder"/>.</param>
    /// <param name="name">The name that notebooks call it by, <see cref="DefaultName"/> or another.</param>
    /// <param name="arguments">The program to start and its arguments, one of them <see cref="ConnectionFileArgument"/>.</param>
    /// <param name="force">Whether a kernel of that name that isn't ours is replaced too.</param>
    /// <returns>The folder that was written.</returns>
    /// <exception cref="KernelSpecException">The name can't be one, or belongs to a kernel that isn't ours.</exception>
    public static string Install(string dataFolder, string name, IReadOnlyList<string> arguments, bool force)
    {
        if (!arguments.Contains(ConnectionFileArgument))
        {
            throw new ArgumentException($"One of the arguments has to be {ConnectionFileArgument}.", nameof(arguments));
        }

        var target = FolderOf(dataFolder, name);
        if (Directory.Exists(target) && !IsOurs(target) && !force)
        {
            throw new KernelSpecException(
                $"{target} is a kernel of another program. Replace it with --force, or install under another name with --name.");
        }

        Write(dataFolder, target, new KernelJson(arguments));
        return target;
    }

    /// <summary>Takes the kernel away.</summary>
    /// <param name="dataFolder">As for <see cref="Install"/>.</param>
    /// <param name="name">As for <see cref="Install"/>.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="KernelSpecException">The name can't be one, or belongs to a kernel that isn't ours.</exception>
    public static bool Remove(string dataFolder, string name)
    {
        var target = FolderOf(dataFolder, name);
        if (!Directory.Exists(target))
        {
            return false;
        }

        if (!IsOurs(target))
        {
            throw new KernelSpecException(
                $"{target} is a kernel of another program and stays where it is. Whoever installed it can remove it.");
        }

        Directory.Delete(target, recursive: true);
        return true;
    }

    private static string FolderOf(string dataFolder, string name) => NamePattern().IsMatch(name)
        ? Path.Combine(dataFolder, "kernels", name)
        : throw new KernelSpecException(
            $"'{name}' can't name a kernel: Jupyter allows letters, digits, '.', '-' and '_', and not only dots.");

    private static bool IsOurs(string folder)
    {
        try
        {
            var json = File.ReadAllBytes(Path.Combine(folder, JsonFile));
            var kernel = JsonSerializer.Deserialize(json, WireJson.Default.InstalledKernel);
            return kernel?.Metadata?.ContainsKey(KernelJson.OurMark) == true;
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return false;
        }
    }

    // All there or nothing: Jupyter lists whatever folder has the file.
    private static void Write(string dataFolder, string target, KernelJson json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var fresh = Directory.CreateDirectory(Path.Combine(dataFolder, $".reportkit-{Guid.NewGuid():N}")).FullName;
        var old = $"{fresh}-old";
        try
        {
            File.WriteAllText(Path.Combine(fresh, JsonFile), json.ToText());
            using (var logo = typeof(KernelSpec).Assembly.GetManifestResourceStream(LogoFile)!)
            using (var file = File.Create(Path.Combine(fresh, LogoFile)))
            {
                logo.CopyTo(file);
            }

            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            Directory.Move(fresh, target);
        }
        finally
        {
            if (!Directory.Exists(target) && Directory.Exists(old))
            {
                Directory.Move(old, target);
            }

            foreach (var left in new[] { fresh, old }.Where(Directory.Exists))
            {
                Directory.Delete(left, recursive: true);
            }
        }
    }

    [GeneratedRegex(@"^(?!\.+\z)[A-Za-z0-9._-]+\z")]
    private static partial Regex NamePattern();
}

/// <summary>A kernel that isn't put in place, or isn't taken away; the message says why, and what to do.</summary>
public sealed class KernelSpecException(string message) : Exception(message);
