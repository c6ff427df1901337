namespace ReportKit.Notebooks.Tests.Documents;

/// <summary>Notebooks of the tests: files named by what they show, and small ones made in place.</summary>
/// <remarks>The files of Canonical, and those that end in <c>.canonical</c>, were written by Python's nbformat 5.5.</remarks>
internal static class Fixture
{
    private static readonly string Folder = Path.Combine(Above(AppContext.BaseDirectory), "tests/ReportKit.Notebooks.Tests/Documents/Fixtures");

    /// <summary>Names of the files of a folder, without extension.</summary>
    public static TheoryData<string> Names(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder), "*.ipynb").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>The path of a file.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>A notebook file that is read.</summary>
    public static Notebook Read(string name) => NotebookReader.Read(Bytes(name), name);

    /// <summary>A notebook's JSON with these cells.</summary>
    public static string Json(string cells, int minor = 5) => $$"""{"cells": [{{cells}}], "metadata": {}, "nbformat": 4, "nbformat_minor": {{minor}}}""";

    /// <summary>A notebook of JSON, read as the file <c>nb.ipynb</c>.</summary>
    public static Notebook Parse(string json) => NotebookReader.Read(Encoding.UTF8.GetBytes(json), "nb.ipynb");

    /// <summary>What a notebook's file holds.</summary>
    public static string Written(Notebook notebook) => Encoding.UTF8.GetString(NotebookWriter.Write(notebook));

    /// <summary>An object's JSON as metadata.</summary>
    public static JsonMap Map(string json) => (JsonMap)JsonTree.Parse(json, "test");

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "ReportKit.slnx")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent)
        : throw new DirectoryNotFoundException("No folder above the tests has ReportKit.slnx.");
}
