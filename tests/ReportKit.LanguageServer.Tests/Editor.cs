using System.IO.Pipes;
using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>An editor that talks with a server by pipes, byte by byte as the protocol has it, about a project of the made-up country
/// XAA.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public const string Settings = """
        title: Made up
        kind: no-tiers
        countries: [XAA]
        editions:
          2018:
            from: 2017-04-01
            to: 2018-03-31
            released: 2018-06-28

        """;

    public const string Countries = """
        iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note
        XAA,XA,,Exampleland,Exampleland,,Europe,,EUR,no,

        """;

    private readonly AnonymousPipeServerStream toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream fromServer = new(PipeDirection.In);
    private readonly Task<int> server;
    private readonly StringWriter log = new();
    private int id;

    public Editor()
    {
        Write("reportkit.yml", Settings);
        Write("data/countries.csv", Countries);
        Write("data/prosecutions.csv", Figures("persons-convicted", "3"));
        var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        server = Task.Run(async () =>
        {
            var code = await LanguageServer.RunAsync(input, output, log, Cli.LspCommand.Parts);
            output.Dispose();
            return code;
        });
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("language-server-").FullName;

    public string Log => log.ToString();

    /// <summary>A table of one figure.</summary>
    public static string Figures(string indicator, string value) => $"""
        iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check
        XAA,{indicator},2017,{value},persons,,reported,,,,,unodc-2025-10-28,data_glotip_1!L2,,,

        """;

    public string UriOf(string file) => new Uri(Path.Combine(Folder, file)).AbsoluteUri;

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }

    /// <summary>With more files.</summary>
    public Editor With(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (file, text) in files)
        {
            Write(file, text);
        }

        return this;
    }

    /// <summary>Opens a file and waits for its problems.</summary>
    public Editor Checked(string file, string? text = null)
    {
        Open(file, text);
        Problems(file, 1);
        return this;
    }

    /// <summary>Where a text stands first in a file: line and character.</summary>
    public (int Line, int Character) Find(string file, string text)
    {
        var before = File.ReadAllText(Path.Combine(Folder, file)).Split(text)[0];
        return (before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n') - 1);
    }

    public Editor Begin(string? folder = null)
    {
        Ask("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = UriOf(folder ?? "."), ["capabilities"] = new JsonObject() });
        Tell("initialized", new JsonObject());
        return this;
    }

    public void Open(string file, string? text = null) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject
        {
            ["uri"] = UriOf(file),
            ["languageId"] = "csv",
            ["version"] = 1,
            ["text"] = text ?? File.ReadAllText(Path.Combine(Folder, file)),
        },
    });

    public void Replace(string file, int version, int line, int from, int to, string text) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(file), ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject
        {
            ["range"] = new JsonObject
            {
                ["start"] = new JsonObject { ["line"] = line, ["character"] = from },
                ["end"] = new JsonObject { ["line"] = line, ["character"] = to },
            },
            ["text"] = text,
        }),
    });

    public void Tell(string method, JsonNode? about) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = about }.ToJsonString());

    /// <summary>The whole answer, with result or error.</summary>
    public JsonObject Ask(string method, JsonNode? about = null)
    {
        var own = ++id;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = own, ["method"] = method, ["params"] = about }.ToJsonString());
        return Until(m => m["id"]?.GetValue<int>() == own && m["method"] is null);
    }

    public JsonObject AskOf(string method, string file, int line, int character) => Ask(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(file) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    });

    /// <summary>What is wrong with a file, when the server tells it next: <c>(line,from,to) code message</c>.</summary>
    public string[] Problems(string file, int? version = null)
    {
        var told = Until(m => m["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && m["params"]!["uri"]!.GetValue<string>() == UriOf(file)
            && (version is null || m["params"]!["version"]?.GetValue<int>() == version));
        return [.. told["params"]!["diagnostics"]!.AsArray().Select(d =>
            $"({d!["range"]!["start"]!["line"]},{d["range"]!["start"]!["character"]},{d["range"]!["end"]!["character"]}) {d["code"]} {d["message"]}")];
    }

    public JsonObject Until(Func<JsonObject, bool> isIt)
    {
        while (true)
        {
            var message = Task.Run(Read).WaitAsync(Longest).GetAwaiter().GetResult();
            if (isIt(message))
            {
                return message;
            }
        }
    }

    public void Send(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        toServer.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        toServer.Write(bytes);
    }

    public void Leave() => toServer.Dispose();

    public int ExitCode() => server.WaitAsync(Longest).GetAwaiter().GetResult();

    public void Dispose()
    {
        toServer.Dispose();
        ExitCode();
        fromServer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private JsonObject Read()
    {
        var length = 0;
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            length = line.StartsWith("Content-Length: ", StringComparison.Ordinal)
                ? int.Parse(line[16..], CultureInfo.InvariantCulture) : length;
        }

        var bytes = new byte[length];
        fromServer.ReadExactly(bytes);
        return JsonNode.Parse(bytes)!.AsObject();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = fromServer.ReadByte(); next != '\n'; next = fromServer.ReadByte())
        {
            Assert.True(next >= 0, $"The server ended: {Log}");
            line.Append(next == '\r' ? "" : $"{(char)next}");
        }

        return line.ToString();
    }
}
