using System.Text.Json.Serialization;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Notebooks.Running;

/// <summary>What a runner and the process of a session say to each other: a line of JSON each.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">Code to run, written text, or a prompt.</param>
/// <param name="Name">Name of a cell, a stream or something shown.</param>
/// <param name="Data">Something shown, or a cell's value.</param>
/// <param name="Error">Why a cell failed.</param>
internal sealed record SessionMessage(
    SessionMessageKind Kind,
    string? Text = null,
    string? Name = null,
    IReadOnlyDictionary<string, string>? Data = null,
    CellError? Error = null);

/// <summary>What a <see cref="SessionMessage"/> says.</summary>
internal enum SessionMessageKind
{
    // To the session.
    Run,
    Interrupt,

    // Of the session: it takes cells now.
    Ready,

    // Of the cell.
    Write,
    Display,
    Update,
    Clear,

    /// <summary>What the cell put out is taken away when more comes.</summary>
    ClearLater,

    // The cell has ended.
    End,
}

/// <summary>Reads and writes messages without looking at types while it runs, which a short run would wait for.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionMessage))]
internal sealed partial class SessionMessageJson : JsonSerializerContext;
