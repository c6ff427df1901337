using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>Finds what <c>#r</c> names, and the libraries that those need in their turn.</summary>
internal sealed class SessionReferenceResolver(SessionAssemblies assemblies, SessionPackages packages, string folder)
    : MetadataReferenceResolver
{
    public override bool ResolveMissingAssemblies => true;

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        assemblies.AddNeighbour((definition as PortableExecutableReference)?.FilePath, referenceIdentity);

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var found = PackageReference.Parse(reference) is { } package
            ? packages.Find(package)
            : Paths(reference, baseFilePath).Select(assemblies.Add).FirstOrDefault(r => r is not null) ?? OfFramework(reference);
        return found is null ? [] : [found];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    // A script that is loaded names files as they lie beside it.
    private IEnumerable<string> Paths(string reference, string? baseFilePath) =>
        Path.GetDirectoryName(baseFilePath) is { Length: > 0 } beside
            ? [Path.Combine(folder, beside, reference), Path.Combine(folder, reference)]
            : [Path.Combine(folder, reference)];

    private static PortableExecutableReference? OfFramework(string name) =>
        FrameworkReferences.All.FirstOrDefault(r =>
            Path.GetFileNameWithoutExtension(r.FilePath) is var known && (known == name || $"{known}.dll" == name));
}
