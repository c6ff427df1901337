namespace ReportKit.Importing;

/// <summary>A part of a package that is unpacked while it is read, and never more of it than a bound: what its own index says of its size
/// may be a lie.</summary>
/// <param name="inner">The part.</param>
/// <param name="most">The bound in bytes.</param>
/// <param name="name">The part's name.</param>
internal sealed class BoundedStream(Stream inner, long most, string name) : Stream
{
    private long read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var now = inner.Read(buffer);
        read += now;
        return read <= most ? now : throw new UnreadableFileException(
            $"Unpacked, {name} has more than {Counted.Megabytes(most)}, as no published table has. Nothing of it was used.");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
