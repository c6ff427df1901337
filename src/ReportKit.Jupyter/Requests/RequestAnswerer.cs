namespace ReportKit.Jupyter;

/// <summary>Answers requests: says busy, does what is asked, says idle, whatever comes of it.</summary>
internal sealed class RequestAnswerer(IReadOnlyDictionary<string, Action<Request>> handlers, KernelLog log)
{
    public void Answer(Request request)
    {
        request.Publish(Status.Busy);
        try
        {
            if (handlers.TryGetValue(request.Type, out var handle))
            {
                handle(request);
            }
            else
            {
                // No reply: the protocol lets a kernel pass over what it doesn't know, and an unknown type has no known reply.
                log.Write($"dropped a message on {request.Channel}: the type '{request.Type}' is unknown there");
            }
        }
        catch (Exception e)
        {
            // A bug of ours in answering one request is no reason to lose the notebook's variables.
            Fail(request, e is JsonException ? "InvalidRequest" : e.GetType().Name, e.Message);
        }

        request.Publish(Status.Idle);
    }

    /// <summary>Tells the sender that nothing was done, because a cell before it failed or the kernel ends.</summary>
    public static void Abort(Request request)
    {
        request.Publish(Status.Busy);
        request.Reply(Reply.Aborted);
        request.Publish(Status.Idle);
    }

    private void Fail(Request request, string name, string message)
    {
        log.Write($"{request.Type} failed: {name}: {message}");
        if (request.Type == "execute_request")
        {
            // Notebooks show what is published and not what is replied.
            request.Publish("error", new CellFailure(name, message, [$"{name}: {message}"]));
        }

        if (request.WantsReply)
        {
            request.Reply(new ErrorReply(name, message, []));
        }
    }
}
