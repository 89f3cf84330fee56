using ICSharpCode.SharpZipLib.Zip;
using LeftBehind.Framework.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class LockedZipStreamTests
{
    private const string Password = "Kx7#mooncake";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_archive_opens_with_its_password_and_with_no_other()
    {
        var archive = await WriteAsync(end: true);

        using var zip = new ZipFile(new MemoryStream(archive)) { Password = Password };
        var entry = Assert.Single(zip.Cast<ZipEntry>());
        Assert.Equal(("学生名册-2026-11-24.csv", 256, true), (entry.Name, entry.AESKeySize, entry.IsCrypted));
        using var reader = new StreamReader(zip.GetInputStream(entry));
        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷小明,1\r\n", 50_000)), await reader.ReadToEndAsync(Stop));
        zip.Password = "Kx7#moonlight";
        Assert.ThrowsAny<Exception>(() => zip.GetInputStream(entry).ReadByte());
    }

    [Fact]
    public async Task An_archive_that_was_broken_off_does_not_look_whole()
    {
        var broken = await WriteAsync(end: false);

        Assert.NotEmpty(broken);
        Assert.ThrowsAny<ZipException>(() => new ZipFile(new MemoryStream(broken)));
    }

    private static async Task<byte[]> WriteAsync(bool end)
    {
        using var sent = new MemoryStream();
        using (var archive = new LockedZipStream(new OnlyAsynchronous(sent), "学生名册-2026-11-24.csv", Password, new(2026, 11, 24)))
        {
            var line = System.Text.Encoding.UTF8.GetBytes("𠮷小明,1\r\n");
            for (var i = 0; i < 50_000; i++)
            {
                await archive.WriteAsync(line, Stop);
            }
            if (end)
            {
                await archive.EndAsync(Stop);
            }
        }
        return sent.ToArray();
    }

    // As a response body: it refuses to be written synchronously, and nobody can go back in it.
    private sealed class OnlyAsynchronous(MemoryStream taken) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await taken.WriteAsync(buffer, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Written synchronously.");

        public override void Flush() => throw new InvalidOperationException("Flushed synchronously.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
