namespace ReportKit.Jupyter.Messages;

/// <summary>Asks what could stand at the cursor, or what stands there.</summary>
/// <param name="Code">The cell as far as it is typed.</param>
/// <param name="CursorPos">In Unicode code points; null is the end.</param>
internal sealed record CursorRequest(string Code, int? CursorPos = null);
