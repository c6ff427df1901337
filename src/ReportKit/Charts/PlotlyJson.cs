using System.Buffers;

namespace ReportKit.Charts;

/// <summary>Writes what plotly.js reads, always the same bytes for the same figure.</summary>
internal static class PlotlyJson
{
    /// <summary>Mappings, lists, texts, numbers, truths and nulls as JSON; what HTML or a script could misread is escaped.</summary>
    public static string Write(object value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> mapping:
                json.WriteStartObject();
                foreach (var (name, member) in mapping)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException(
                    $"{Articles.AtStartWith(value.GetType().Name)} isn't written here; use a mapping, a list, a text or a number.",
                    nameof(value));
        }
    }
}
