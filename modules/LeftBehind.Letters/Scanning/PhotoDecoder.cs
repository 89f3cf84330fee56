using SkiaSharp;

namespace LeftBehind.Letters.Scanning;

/// <summary>Opens a photo within limits: its size is looked at before a pixel of it is unpacked.</summary>
internal static class PhotoDecoder
{
    public const int LargestMegabytes = 12;

    // 48 million, as the cameras of phones have them; a bomb says of itself that it has more.
    private const long MostPixels = 50_000_000;

    // A slip's code is 30 mm wide: of a whole table it takes no more to read it.
    private const int LongestSide = 4_000;

    private static readonly SKEncodedImageFormat[] _taken = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp];

    /// <returns>The photo, to be disposed of; null with the fault.</returns>
    public static SKBitmap? Open(byte[] file, out PhotoFault fault)
    {
        fault = PhotoFault.NoPhoto;
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || !_taken.Contains(codec.EncodedFormat) || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            return null;
        }
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            fault = PhotoFault.TooManyPixels;
            return null;
        }
        // A JPEG is unpacked to a half or a quarter straight away.
        var size = codec.GetScaledDimensions(Math.Min(1f, LongestSide / (float)Math.Max(codec.Info.Width, codec.Info.Height)));
        var photo = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        // Of a file that was cut off on its way, what has arrived may hold the code.
        if (codec.GetPixels(photo.Info, photo.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput)
        {
            fault = PhotoFault.None;
            return photo;
        }
        photo.Dispose();
        return null;
    }
}
