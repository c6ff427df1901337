using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportKit.Jupyter.Messages;

/// <summary>A cell that ran: <c>[session, line, input]</c>, or <c>[session, line, [input, output]]</c>.</summary>
/// <param name="Session">The session it ran in.</param>
/// <param name="Line">Its execution count.</param>
/// <param name="Input">Its source.</param>
/// <param name="Output">Its value as plain text; null where it has none.</param>
/// <param name="HasOutput">Whether the form with output was asked for.</param>
[JsonConverter(typeof(Converter))]
internal sealed record HistoryEntry(int Session, int Line, string Input, string? Output, bool HasOutput)
{
    internal sealed class Converter : JsonConverter<HistoryEntry>
    {
        public override HistoryEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, HistoryEntry value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Session);
            writer.WriteNumberValue(value.Line);
            if (value.HasOutput)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(value.Input);
                writer.WriteStringValue(value.Output);
                writer.WriteEndArray();
            }
            else
            {
                writer.WriteStringValue(value.Input);
            }

            writer.WriteEndArray();
        }
    }
}
