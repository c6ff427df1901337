namespace ReportKit.Notebooks;

/// <summary>Makes <see cref="Console"/> belong to the cell that uses it.</summary>
/// <remarks>There is one console in a process; what is written outside any cell goes where it went before.</remarks>
internal static class CellConsole
{
    private static readonly Lock Gate = new();
    private static bool isInstalled;

    /// <summary>Puts it in place, once in a process.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!isInstalled)
            {
                isInstalled = true;
                Console.SetOut(new Writer(StreamName.Output, Console.Out));
                Console.SetError(new Writer(StreamName.Error, Console.Error));
                Console.SetIn(new Reader(Console.In));
            }
        }
    }

    private sealed class Writer(StreamName stream, TextWriter outside) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        // The same text on every system.
        public override string NewLine => "\n";

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (CellOutputs.Current is { } cell)
            {
                cell.Write(stream, buffer);
            }
            else
            {
                outside.Write(buffer);
            }
        }

        public override void WriteLine(string? value) => Write($"{value}\n");

        public override void Flush()
        {
            if (CellOutputs.Current is { } cell)
            {
                cell.Flush();
            }
            else
            {
                outside.Flush();
            }
        }
    }

    private sealed class Reader(TextReader outside) : TextReader
    {
        private string rest = "";

        public override string? ReadLine() => CellOutputs.Current is { } cell ? cell.ReadLine("", isPassword: false) : outside.ReadLine();

        public override int Read()
        {
            var next = Peek();
            rest = next < 0 ? "" : rest[1..];
            return next;
        }

        public override int Peek()
        {
            rest = rest.Length > 0 ? rest : ReadLine() is { } line ? $"{line}\n" : "";
            return rest.Length > 0 ? rest[0] : -1;
        }
    }
}
