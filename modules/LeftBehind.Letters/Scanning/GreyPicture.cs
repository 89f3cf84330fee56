using SkiaSharp;

namespace LeftBehind.Letters.Scanning;

/// <summary>A picture in shades of grey, as the reader of codes wants it.</summary>
internal sealed record GreyPicture(byte[] Pixels, int Width, int Height)
{
    private const byte White = 255;

    // How far a code reaches beyond the middles of its corners, as a part of their distance.
    private const float BeyondCorners = 0.3f;

    public static GreyPicture Of(SKBitmap photo, int longestSide)
    {
        var scale = Math.Min(1f, longestSide / (float)Math.Max(photo.Width, photo.Height));
        var (width, height) = (Math.Max(1, (int)(photo.Width * scale)), Math.Max(1, (int)(photo.Height * scale)));
        using var grey = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(grey))
        using (var image = SKImage.FromBitmap(photo))
        {
            // What is clear in a picture is white on paper.
            canvas.Clear(SKColors.White);
            canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        var pixels = new byte[width * height];
        var rows = grey.GetPixelSpan();
        for (var row = 0; row < height; row++)
        {
            rows.Slice(row * grey.RowBytes, width).CopyTo(pixels.AsSpan(row * width));
        }
        return new(pixels, width, height);
    }

    /// <summary>Makes a code white that has been read, so that the others around it are found.</summary>
    public void Cover(IEnumerable<(float X, float Y)> corners)
    {
        var (xs, ys) = (corners.Select(corner => corner.X).ToList(), corners.Select(corner => corner.Y).ToList());
        var beyond = Math.Max(xs.Max() - xs.Min(), ys.Max() - ys.Min()) * BeyondCorners;
        var (left, right) = (Within(xs.Min() - beyond, Width), Within(xs.Max() + beyond, Width));
        for (var row = Within(ys.Min() - beyond, Height); row < Within(ys.Max() + beyond, Height); row++)
        {
            Pixels.AsSpan(row * Width + left, right - left).Fill(White);
        }
    }

    private static int Within(float place, int length) => Math.Clamp((int)place, 0, length);
}
