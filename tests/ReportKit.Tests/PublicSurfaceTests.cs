using PublicApiGenerator;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests;

/// <summary>Everything that a user of the packages can name, as one text that is reviewed like any change.</summary>
public sealed partial class PublicSurfaceTests
{
    [Fact]
    public void What_users_can_name_changes_only_on_purpose() =>
        Snapshot.Match($"{SurfaceOf(typeof(Project))}\n{SurfaceOf(typeof(ReportFormatters))}", "txt");

    private static string SurfaceOf(Type type)
    {
        var text = type.Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute"],
        });
        return $"// {type.Assembly.GetName().Name}\n{Noise().Replace(Qualifier().Replace(text.Replace("\r", "", StringComparison.Ordinal), ""), "")}";
    }

    // That a record can be compared, and a list be given as parameters, is no news.
    [GeneratedRegex(@" : IEquatable<\w+>(?=\n)|(?<= : \w+), IEquatable<\w+>|\[Runtime\.CompilerServices\.ParamCollection\] |readonly (?=struct)")]
    private static partial Regex Noise();

    // Names alone read better, and no two of ours are alike.
    [GeneratedRegex(@"(?<!namespace )\b(System\.Collections\.Generic|System\.IO|System|ReportKit(\.(Assessment|Charts|Diagnostics|Facts|Narrative|Rendering|Review|Sources))?)\.(?=[A-Z])")]
    private static partial Regex Qualifier();
}
