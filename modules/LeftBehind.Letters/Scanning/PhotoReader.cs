using ZXing;
using ZXing.Common;
using ZXing.Multi.QrCode;

namespace LeftBehind.Letters.Scanning;

/// <summary>
/// Finds the codes in photos, however the slips lie in them. Nothing of a photo is kept. One is unpacked at a time, which takes up to
/// 200 MB: a desk waits a second, and no pile of photos fills the memory.
/// </summary>
internal sealed class PhotoReader : IDisposable
{
    private const int MostCodes = 40;
    private const int MostTurns = 10;

    // At half the size most codes are found and in a tenth of the time; the small ones need all there is.
    private static readonly int[] _sides = [2_000, 4_000];

    private static readonly Dictionary<DecodeHintType, object> _hints = new() { [DecodeHintType.TRY_HARDER] = true };

    private readonly SemaphoreSlim _one = new(1);

    public async Task<PhotoCodes> ReadAsync(Stream photo, long length, CancellationToken cancellationToken)
    {
        if (length == 0)
        {
            return PhotoCodes.Of(PhotoFault.Empty);
        }
        if (length > PhotoDecoder.LargestMegabytes * 1024L * 1024)
        {
            return PhotoCodes.Of(PhotoFault.TooLarge);
        }
        await _one.WaitAsync(cancellationToken);
        try
        {
            var bytes = new byte[length];
            await photo.ReadExactlyAsync(bytes, cancellationToken);
            return Read(bytes);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static PhotoCodes Read(byte[] bytes)
    {
        using var photo = PhotoDecoder.Open(bytes, out var fault);
        if (photo is null)
        {
            return PhotoCodes.Of(fault);
        }
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var whole = Math.Max(photo.Width, photo.Height);
        foreach (var side in _sides.Where(side => side == _sides[0] || whole > _sides[0]))
        {
            Find(GreyPicture.Of(photo, side), texts);
        }
        return new(PhotoFault.None, [.. texts]);
    }

    private static void Find(GreyPicture picture, HashSet<string> texts)
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var found = CodesOf(picture);
            if (found.Length == 0)
            {
                return;
            }
            foreach (var code in found.Take(MostCodes - texts.Count))
            {
                texts.Add(code.Text);
                picture.Cover(code.ResultPoints.Select(point => (point.X, point.Y)));
            }
        }
    }

    private static Result[] CodesOf(GreyPicture picture)
    {
        var light = new RGBLuminanceSource(picture.Pixels, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        try
        {
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)), _hints) ?? [];
        }
        catch (Exception exception) when (exception is ReaderException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            // What is no code can look like one at first.
            return [];
        }
    }
}
