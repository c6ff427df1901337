using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace ReportKit.Jupyter;

/// <summary>How messages and kernel.json are written and read, worked out when the kernel is compiled, not when it starts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(MimeBundleConverter)])]
[JsonSerializable(typeof(CellFailure))]
[JsonSerializable(typeof(ClearOutput))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(CommMessage))]
[JsonSerializable(typeof(CommsReply))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(CursorRequest))]
[JsonSerializable(typeof(DisplayData))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(ExecuteResult))]
[JsonSerializable(typeof(FailedExecuteReply))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(InstalledKernel))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(KernelDescription))]
[JsonSerializable(typeof(KernelJson))]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(Status))]
[JsonSerializable(typeof(StreamText))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>How one kind of content is written and read.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Relaxed.Context.GetTypeInfo(typeof(T))!;

    // A class of its own: it takes options that the compiler's part of this one has to have made before.
    private static class Relaxed
    {
        // Nothing here becomes part of an HTML page: text stays text, and half as long.
        public static readonly WireJson Context =
            new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
