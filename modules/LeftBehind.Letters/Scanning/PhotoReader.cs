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

    // At half the size most codes are found and in a tenth of the time; the small ones need all there is.
    private static readonly int[] _sides = [2_000, 4_000];

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
        var hints = new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true };
        while (texts.Count < MostCodes)
        {
            var light = new RGBLuminanceSource(picture.Pixels, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8);
            var found = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)), hints) ?? [];
            foreach (var code in found)
            {
                texts.Add(code.Text);
                picture.Cover(code.ResultPoints.Select(point => (point.X, point.Y)));
            }
            if (found.Length == 0)
            {
                return;
            }
        }
    }
}
