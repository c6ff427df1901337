namespace ReportKit.Rendering;

/// <summary>Parts of an Office file that are made of XML.</summary>
internal static class PartXml
{
    /// <summary>What one part uses another for, before the name of the kind.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static byte[] Bytes(XElement root) => Bytes(root.ToString(SaveOptions.DisableFormatting));

    public static byte[] Bytes(string root) => Encoding.UTF8.GetBytes(Declaration + root);

    /// <summary>An element with text from outside.</summary>
    public static XElement Text(XName name, string text) => new(name, WordText.Clean(text) is { Length: > 0 } clean ? clean : null);
}
