namespace ReportKit.Rendering;

/// <summary>A document of an edition, and whether it must be rendered.</summary>
/// <param name="Name">A country's code, or a name of <see cref="EditionParts"/>.</param>
/// <param name="Freshness">How it stands.</param>
/// <param name="Because">What changed: inputs by name, then files that are gone or changed; none where it is fresh.</param>
internal sealed record DocumentState(string Name, Freshness Freshness, IReadOnlyList<string> Because)
{
    public bool IsFresh => Freshness == Freshness.Fresh;
}

/// <summary>Whether a document is as it would be rendered now.</summary>
internal enum Freshness
{
    /// <summary>It is: nothing that it reads has changed, and its files are as they were written.</summary>
    Fresh,

    /// <summary>Something that it reads has changed.</summary>
    Stale,

    /// <summary>Files of it are gone.</summary>
    HalfDeleted,

    /// <summary>Files of it have been changed by something else than a rendering.</summary>
    Edited,

    /// <summary>It is in the folder, but how it was made isn't recorded here.</summary>
    Unknown,

    /// <summary>There is nothing of it.</summary>
    NeverMade,
}
