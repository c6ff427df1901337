using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportKit.Interactive;

/// <summary>Lists that a cell makes with <c>Select(x => new { … })</c>: a table with a column for each member.</summary>
internal static class RowExhibits
{
    /// <summary>The members to show; null where the list isn't of such objects.</summary>
    public static IReadOnlyList<PropertyInfo>? ColumnsOf(object list) => list.GetType().GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault(IsAnonymous)?.GetProperties();

    public static IReadOnlyList<Block> Of(object list, IReadOnlyList<PropertyInfo> columns) =>
        Shown.Of(((IEnumerable)list).Cast<object?>()).Table("row", [.. columns.Select(c => new Column<object?>(
            c.Name, row => row is null ? Cell.Missing : Cell.Of(c.GetValue(row)), CellText.IsNumber(c.PropertyType)))]);

    // The compiler's mark of such a type.
    private static bool IsAnonymous(Type type) =>
        type.Name.Contains("AnonymousType", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute));
}
