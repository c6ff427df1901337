namespace ReportKit.Jupyter;

/// <summary>Asks the person at the notebook and waits for the answer; one question at a time.</summary>
internal sealed class InputDesk(KernelLog log)
{
    /// <summary>What code is told that asks when its cell has ended.</summary>
    public const string TooLate = "The cell that asks for input has ended: no front end would answer.";

    private Question? open;

    /// <summary>Asks the front end that sent a request.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted while it waited.</exception>
    /// <exception cref="InvalidOperationException">The cell ended while one of its threads waited.</exception>
    public string Ask(Request request, string prompt, bool isPassword, CancellationToken interrupt)
    {
        var question = new Question(request.Identities, new(TaskCreationOptions.RunContinuationsAsynchronously));
        Volatile.Write(ref open, question);
        request.Ask(new InputRequest(prompt, isPassword));
        return question.Answer.Task.WaitAsync(interrupt).GetAwaiter().GetResult();
    }

    /// <summary>Takes an answer, if it is one to the question that is open: from whoever was asked, and no late one to another.</summary>
    public void Take(WireMessage message)
    {
        var question = Volatile.Read(ref open);
        if (message.Type != "input_reply" || question is null || !SameSender(question.From, message.Identities))
        {
            log.Write($"dropped a message on Stdin: nobody was asked for this {message.Type}");
            return;
        }

        try
        {
            var value = JsonSerializer.Deserialize(message.Content, WireJson.Of<InputReply>())!.Value;
            Volatile.Write(ref open, null);
            question.Answer.TrySetResult(value);
        }
        catch (JsonException e)
        {
            log.Write($"dropped a message on Stdin: {e.Message}");
        }
    }

    /// <summary>Closes the question, so that an answer to a cell that has ended isn't taken for one to the next.</summary>
    public void Close() => Interlocked.Exchange(ref open, null)?.Answer.TrySetException(new InvalidOperationException(TooLate));

    private static bool SameSender(IReadOnlyList<byte[]> one, IReadOnlyList<byte[]> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    private sealed record Question(IReadOnlyList<byte[]> From, TaskCompletionSource<string> Answer);
}
