using ICSharpCode.SharpZipLib.Zip;

namespace LeftBehind.Framework.Tables;

/// <summary>
/// A .zip of one file, encrypted with AES-256, written while the file is. The library writes synchronously, which a response body refuses,
/// so what it has written is held and handed on after each asynchronous write.
/// </summary>
internal sealed class LockedZipStream : Stream
{
    private const int AesKeyBits = 256;
    // Workbooks are compressed already.
    private const int Quick = 1;

    private readonly HeldStream _held;
    private readonly ZipOutputStream _zip;

    public LockedZipStream(Stream output, string name, string password, DateTime writtenAt)
    {
        _held = new HeldStream(output);
        // Up to 4 GB, in the form that every program has read for twenty years.
        _zip = new ZipOutputStream(_held) { IsStreamOwner = false, UseZip64 = UseZip64.Off, Password = password };
        _zip.SetLevel(Quick);
        _zip.PutNextEntry(new ZipEntry(name) { AESKeySize = AesKeyBits, IsUnicodeText = true, DateTime = writtenAt });
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _zip.Write(buffer.Span);
        await _held.HandOnAsync(cancellationToken).ConfigureAwait(false);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => _zip.Write(buffer, offset, count);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Ends the archive. Without it, what was sent does not look whole.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        _zip.CloseEntry();
        _zip.Finish();
        await _held.HandOnAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _zip.Dispose();
            _held.Dispose();
        }
        base.Dispose(disposing);
    }
}
