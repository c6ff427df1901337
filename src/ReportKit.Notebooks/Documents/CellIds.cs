using System.Buffers;

namespace ReportKit.Notebooks;

/// <summary>The rule of nbformat 4.5 for ids of cells.</summary>
internal static class CellIds
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>What is wrong with the ids of cells, in order: number of the cell, counted from 1, and a message.</summary>
    public static IEnumerable<(int Cell, string Message)> Check(IEnumerable<string?> ids)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var cell = 0;
        foreach (var id in ids)
        {
            cell++;
            if (id is null)
            {
                yield return (cell, $"Cell {cell} has no 'id'. From nbformat 4.5 on every cell needs one of "
                    + $"1 to {Longest} letters, digits, - and _. Add one, or set nbformat_minor to 4.");
            }
            else if (id.Length is 0 or > Longest || id.AsSpan().ContainsAnyExcept(Allowed))
            {
                yield return (cell, $"The id '{id}' of cell {cell} isn't allowed: an id has "
                    + $"1 to {Longest} letters (a to z, A to Z), digits, - and _. Change it.");
            }
            else if (!seen.TryAdd(id, cell))
            {
                yield return (cell, $"Cell {cell} has the id '{id}', as cell {seen[id]} has. Give it one of its own.");
            }
        }
    }
}
