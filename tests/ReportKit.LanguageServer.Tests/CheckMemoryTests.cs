using ReportKit.Diagnostics;

namespace ReportKit.LanguageServer.Tests;

/// <summary>A check that uses what earlier ones made says what a fresh one says, whatever was edited.</summary>
public sealed class CheckMemoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("check-memory-").FullName;
    private readonly CheckMemory memory = CheckMemory.OfProject();

    public CheckMemoryTests()
    {
        Write("reportkit.yml", Editor.Settings);
        Write("data/countries.csv", Editor.Countries);
        foreach (var (file, text) in Made.Files)
        {
            Write(file, text);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Edited => [.. Made.Files.Keys, "reportkit.yml", "data/countries.csv"];

    [Theory]
    [MemberData(nameof(Edited))]
    public void After_each_edit_the_check_is_as_a_fresh_one(string file)
    {
        var text = File.ReadAllText(Path.Combine(folder, file));
        var sound = Check();
        Assert.Empty(sound.Result.Problems);
        var differing = 0;
        foreach (var edited in Edits(text))
        {
            Write(file, edited);
            var fresh = Says(ProjectCheck.Run(folder, new Dictionary<string, OpenDocument>(), CheckMemory.None));
            Assert.Equal(fresh, Says(Check()));
            differing += fresh == Says(sound) ? 0 : 1;
            Write(file, text);
            Assert.Equal(Says(sound), Says(Check()));
        }

        Assert.True(differing > 1, "The edits change what is said.");
    }

    [Fact]
    public void What_nobody_touched_is_not_read_again()
    {
        var before = Check().Result.Value;
        Write("data/indicators.csv", Made.Files["data/indicators.csv"].Replace("specialised", "special", StringComparison.Ordinal));
        var after = Check().Result.Value;
        Assert.Same(before.Sources!.Tables["sources"], after.Sources!.Tables["sources"]);
        Assert.NotSame(before.Sources.Tables["indicators"], after.Sources.Tables["indicators"]);
        Assert.Same(before.Templates, after.Templates);
    }

    // Each line lengthened, left out, told twice, without its first character, with a quote too many; the text empty, and a whole other one.
    private static IEnumerable<string> Edits(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length - 1; at++)
        {
            var line = lines[at];
            foreach (var other in new[] { line + "x", line + "\n" + line, line.Length > 0 ? line[1..] : "y", $"{line}\"", line.Replace("2018", "2019", StringComparison.Ordinal) })
            {
                yield return string.Join('\n', lines.Select((l, i) => i == at ? other : l));
            }

            yield return string.Join('\n', lines.Where((_, i) => i != at));
        }

        yield return "";
        yield return "a: b\n";
    }

    private static string Says(ProjectCheck check) => string.Join('\n', check.Result.Problems)
        + (check.Result.HasValue ? string.Join('\n', check.Result.Value.Facts.All) : "");

    private ProjectCheck Check() => ProjectCheck.Run(folder, new Dictionary<string, OpenDocument>(), memory);

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
