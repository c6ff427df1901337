namespace ReportKit.Cli;

/// <summary>Asks a person at a terminal for what a call doesn't say.</summary>
internal static class Questions
{
    /// <summary>Whether anybody is there to answer.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && Terminal.IsInteractive;

    /// <summary>Asks until the answer will do.</summary>
    /// <param name="name">What is asked for.</param>
    /// <param name="description">What it is.</param>
    /// <param name="standard">What an empty answer means; empty where it means nothing.</param>
    /// <param name="isNeeded">Whether an empty answer won't do.</param>
    /// <param name="complaint">What is wrong with an answer; null where nothing is.</param>
    /// <exception cref="OperationCanceledException">The input ended.</exception>
    public static string Ask(string name, string description, string standard, bool isNeeded, Func<string, string?> complaint)
    {
        Console.Error.WriteLine(description);
        while (true)
        {
            Console.Error.Write($"  {name}{(standard.Length > 0 ? $" [{standard}]" : isNeeded ? "" : " (may be empty)")}: ");
            var answer = (Console.ReadLine() ?? throw new OperationCanceledException()).Trim();
            answer = answer.Length > 0 ? answer : standard;
            if (answer.Length == 0 && !isNeeded)
            {
                return "";
            }

            if ((answer.Length == 0 ? "This one is needed." : complaint(answer)) is not { } wrong)
            {
                return answer;
            }

            Console.Error.WriteLine($"  {wrong}");
        }
    }
}
