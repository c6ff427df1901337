namespace ReportKit.Diagnostics;

/// <summary>Says what is allowed where a value of a closed list isn't one.</summary>
internal static class AllowedValues
{
    /// <summary>A message: <c>'Tier 3' isn't a tier. Allowed: 1, 2, 2WL, 3, SC. Did you mean '3'?</c></summary>
    /// <param name="name">What the value is: <c>tier</c>, <c>agreement</c>.</param>
    /// <param name="found">What was found; may be empty.</param>
    /// <param name="allowed">What is allowed, in the order in which it is shown.</param>
    public static string Message(string name, string found, IReadOnlyCollection<string> allowed) =>
        $"'{found}' isn't {Articles.With(name)}. Allowed: {string.Join(", ", allowed)}.{Hint(name, found, allowed)}";

    private static string Hint(string name, string found, IReadOnlyCollection<string> allowed)
    {
        // 'Tier 3' under 'tier' is the value 3.
        var (key, own) = (Key(found), Key(name));
        var rest = key.StartsWith(own, StringComparison.Ordinal) ? key[own.Length..] : key;
        var meant = allowed.FirstOrDefault(a => Key(a) == rest)
            ?? (Tiers.CodesMeant.TryGetValue(rest, out var code) && allowed.Contains(code) ? code : null);
        return meant is null ? NearMatch.Hint(found, allowed) : $" Did you mean '{meant}'?";
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.Where(char.IsAsciiLetterOrDigit))
        {
            key.Append(char.ToUpperInvariant(letter));
        }

        return key.ToString();
    }
}
