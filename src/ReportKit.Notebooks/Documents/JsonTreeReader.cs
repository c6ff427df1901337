namespace ReportKit.Notebooks;

/// <summary>Reads JSON into a tree whose every value knows its place.</summary>
internal ref struct JsonTreeReader
{
    /// <summary>The deepest nesting that is read. Python's nbformat gives up at about the same depth.</summary>
    private const int Deepest = 512;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly string file;
    private Utf8JsonReader reader;

    private JsonTreeReader(ReadOnlySpan<byte> utf8, string file)
    {
        this.utf8 = utf8;
        this.file = file;
        reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Deepest + 1 });
    }

    /// <summary>The one value of a file, which problems name as <paramref name="file"/> says.</summary>
    /// <exception cref="NotebookFormatException">It isn't JSON in UTF-8.</exception>
    public static JsonTree Read(ReadOnlySpan<byte> utf8, string file)
    {
        SyntaxProblems.CheckEncoding(utf8, file);
        var tree = new JsonTreeReader(utf8, file);
        try
        {
            tree.reader.Read();
            var value = tree.ReadValue();
            // Anything but white space behind the value is refused here.
            tree.reader.Read();
            return value;
        }
        catch (JsonException e)
        {
            var line = TextPlaces.StartOfLine(utf8, (int)e.LineNumber!.Value);
            throw SyntaxProblems.At(utf8, line + (int)e.BytePositionInLine!.Value, (int)tree.reader.TokenStartIndex, file);
        }
    }

    private JsonTree ReadValue()
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(offset),
            JsonTokenType.StartArray => ReadList(offset),
            JsonTokenType.String => new JsonText(ReadText()) { Offset = offset },
            _ => new JsonLiteral(Encoding.ASCII.GetString(reader.ValueSpan)) { Offset = offset },
        };
    }

    private JsonMap ReadMap(int offset)
    {
        CheckDepth();
        var entries = JsonMap.Empty.Entries.ToBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyOffset = (int)reader.TokenStartIndex;
            var key = ReadText();
            if (entries.ContainsKey(key))
            {
                throw TextPlaces.Refuse(utf8, keyOffset, file, $"The key '{key}' appears twice in this object. Remove one of the two.");
            }

            reader.Read();
            entries.Add(key, ReadValue());
        }

        return new JsonMap(entries.ToImmutable()) { Offset = offset };
    }

    private JsonList ReadList(int offset)
    {
        CheckDepth();
        var items = new List<JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return new JsonList(items) { Offset = offset };
    }

    private readonly string ReadText()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that an escape such as \ud83d lacks its other half.
            throw Refuse("This text holds half of a surrogate pair (\\ud800 to \\udfff), which no UTF-8 file can hold. "
                + "Write both halves, or remove it.");
        }
    }

    private readonly void CheckDepth()
    {
        if (reader.CurrentDepth >= Deepest)
        {
            throw Refuse(
                $"Lists and objects are nested more than {Deepest} deep here; at most {Deepest} levels are read. Make it flatter.");
        }
    }

    private readonly NotebookFormatException Refuse(string message) => TextPlaces.Refuse(utf8, (int)reader.TokenStartIndex, file, message);
}
