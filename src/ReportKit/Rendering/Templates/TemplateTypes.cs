using System.Reflection;
using Scriban.Runtime;

namespace ReportKit.Rendering;

/// <summary>What templates can name of a type.</summary>
internal static class TemplateTypes
{
    /// <summary>A type's members by the names that templates use.</summary>
    public static IReadOnlyDictionary<string, Type?> MembersOf(Type type) =>
        PropertiesOf(type).ToDictionary(p => p.Key, p => (Type?)p.Value.PropertyType, StringComparer.Ordinal);

    /// <summary>The same with what reads them.</summary>
    public static IEnumerable<KeyValuePair<string, PropertyInfo>> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => KeyValuePair.Create(StandardMemberRenamer.Default(p), p));

    /// <summary>What a list is a list of; null where the type is no list of the kit's.</summary>
    public static Type? ItemOf(Type? type) =>
        type is { IsGenericType: true } && type.GetGenericArguments() is [var item]
        && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
            ? item
            : null;

    /// <summary>Whether the checker knows all members of a type: the kit's own types, and texts.</summary>
    public static bool IsKnown(Type? type) =>
        type is not null && (type == typeof(string) || type.Namespace?.StartsWith("ReportKit", StringComparison.Ordinal) == true);
}
