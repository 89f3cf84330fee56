using System.Buffers.Binary;
using LeftBehind.Letters.Scanning;
using SkiaSharp;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class PhotoReaderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Six_slips_in_one_photo_are_all_read_however_they_lie()
    {
        string[] codes = [.. Enumerable.Range(1, 6).Select(number => $"https://jiaxiao.example/p/{number:x24}")];

        var read = await ReadAsync(SlipPhotographs.OfCodes(codes));

        Assert.Equal(PhotoFault.None, read.Fault);
        Assert.Equal(codes, read.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_small_code_in_a_large_photo_is_read() =>
        Assert.Equal(["https://jiaxiao.example/p/1"], (await ReadAsync(SlipPhotographs.OfCodes(["https://jiaxiao.example/p/1"], 4000, 3000, side: 150, quality: 80))).Texts);

    [Fact]
    public async Task Of_a_photo_that_was_cut_off_on_its_way_what_has_arrived_is_read_or_nothing_is()
    {
        var photo = SlipPhotographs.OfCodes(["https://jiaxiao.example/p/1"]);
        var read = await ReadAsync(photo[..(photo.Length / 2)]);
        Assert.Equal(PhotoFault.None, read.Fault);
        Assert.InRange(read.Texts.Count, 0, 1);
    }

    [Fact]
    public async Task What_is_no_photo_too_large_or_would_fill_the_memory_is_refused_before_it_is_unpacked()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(PhotoFault.Empty, (await ReadAsync([])).Fault);
        Assert.Equal(PhotoFault.NoPhoto, (await ReadAsync([.. "<svg xmlns='http://www.w3.org/2000/svg'/>"u8])).Fault);
        Assert.Equal(PhotoFault.NoPhoto, (await ReadAsync([.. "GIF89a"u8, .. new byte[200]])).Fault);
        Assert.Equal(PhotoFault.TooManyPixels, (await ReadAsync(Bomb())).Fault);
        Assert.Equal(PhotoFault.TooLarge, (await new PhotoReader().ReadAsync(Stream.Null, 200L * 1024 * 1024, Stop)).Fault);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20_000_000);
    }

    [Fact]
    public async Task A_photo_without_a_slip_holds_no_code() => Assert.Empty((await ReadAsync(SlipPhotographs.OfCodes([]))).Texts);

    private static async Task<PhotoCodes> ReadAsync(byte[] photo)
    {
        using var reader = new PhotoReader();
        return await reader.ReadAsync(new MemoryStream(photo), photo.Length, Stop);
    }

    /// <summary>A small PNG whose head claims 30,000 by 30,000 pixels, with the right check sum.</summary>
    private static byte[] Bomb()
    {
        using var small = new SKBitmap(16, 16);
        using var file = small.Encode(SKEncodedImageFormat.Png, 100);
        var bytes = file.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), 30_000);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), Crc(bytes.AsSpan(12, 17)));
        return bytes;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }
        return ~crc;
    }
}
