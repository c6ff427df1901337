namespace ReportKit.Jupyter.Messages;

/// <summary>Asks to run a cell.</summary>
/// <param name="Code">Its source.</param>
/// <param name="Silent">Nothing is shown, nothing counted.</param>
/// <param name="StoreHistory">Whether it is counted and remembered; a silent one never is.</param>
/// <param name="UserExpressions">Expressions to evaluate after it, by a name for each.</param>
/// <param name="AllowStdin">Whether the front end answers questions.</param>
/// <param name="StopOnError">Whether the cells that wait behind it are left out when it fails.</param>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool? StoreHistory = null,
    Dictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true);
