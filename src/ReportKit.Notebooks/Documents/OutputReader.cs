namespace ReportKit.Notebooks.Documents;

/// <summary>Makes an output of its JSON.</summary>
internal static class OutputReader
{
    /// <summary>The output; null, and a problem, where its kind isn't known.</summary>
    public static CellOutput? Read(NotebookPart output)
    {
        switch (output.Text("output_type"))
        {
            case "stream":
                return new StreamOutput(output.Text("name"), output.Lines("text")) { OtherKeys = Others(output, "name", "text") };
            case "display_data":
                return new DisplayOutput(Data(output), output.Object("metadata")) { OtherKeys = Others(output, "data", "metadata") };
            case "execute_result":
                return new ResultOutput(Data(output), output.Object("metadata"), output.Count("execution_count")) { OtherKeys = Others(output, "data", "metadata", "execution_count") };
            case "error":
                return new ErrorOutput(output.Text("ename"), output.Text("evalue"), output.Texts("traceback")) { OtherKeys = Others(output, "ename", "evalue", "traceback") };
            case var other:
                if (output.Map.Find("output_type") is JsonText)
                {
                    output.Report(output.Map.Find("output_type"), $"'output_type' of {output.Name} is '{other}'; allowed are stream, display_data, execute_result and error. Run the cell again, or remove the output.");
                }

                return null;
        }
    }

    private static JsonMap Data(NotebookPart output) => output.MimeContent(output.Object("data"), $"the data of {output.Name}");

    private static JsonMap Others(NotebookPart output, params IEnumerable<string> known) => output.Map.Without(known).Without("output_type");
}
