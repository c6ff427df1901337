namespace ReportKit.Importing;

/// <summary>A row of a treaty's table.</summary>
/// <param name="name">The participant's name, without footnotes.</param>
/// <param name="place">The row.</param>
internal sealed class UntcParticipant(string name, FilePlace place)
{
    public string Name => name;

    public FilePlace Place => place;

    public string Country { get; set; } = "";

    /// <summary>Its acts that are in force, at most a signature and an act of consent.</summary>
    public List<UntcAct> Acts { get; } = [];

    /// <summary>Whether a cell of it was refused.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Whether an act stands in square brackets: another has taken its place.</summary>
    public bool Superseded { get; set; }

    public bool HasSameActs(UntcParticipant other) =>
        Acts.Select(a => (a.Kind, a.Day)).SequenceEqual(other.Acts.Select(a => (a.Kind, a.Day)));
}

/// <summary>An act.</summary>
/// <param name="Kind">As protocol.csv has it.</param>
/// <param name="Day">Of signature or of deposit.</param>
/// <param name="Place">The cell.</param>
/// <param name="Locator">The same for a citation.</param>
internal sealed record UntcAct(string Kind, DateOnly Day, FilePlace Place, string Locator);
