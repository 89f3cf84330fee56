using QRCoder;
using SkiaSharp;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>Photos of slips as a phone takes them: on a table, turned, skewed, in bad light, grainy, packed as JPEG.</summary>
internal static class SlipPhotographs
{
    private const int Grain = 28;

    /// <summary>Slips drawn one beside the other, each turned by its own angle.</summary>
    public static byte[] OfCodes(IReadOnlyList<string> codes, int width = 2400, int height = 1800, int side = 300, int quality = 65)
    {
        using var photo = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(photo))
        {
            canvas.Clear(new SKColor(150, 130, 105));
            foreach (var (place, code) in codes.Index())
            {
                canvas.Save();
                canvas.Translate(width / 3f * (place % 3 + 0.5f), height / 2f * (place / 3 + 0.5f));
                canvas.RotateDegrees(place * 47 - 12);
                canvas.Skew(0.08f * (place % 3 - 1), 0);
                using var paper = new SKPaint { Color = new SKColor(238, 238, 232) };
                canvas.DrawRect(-side * 0.8f, -side * 0.7f, side * 1.6f, side * 1.4f, paper);
                using var picture = Of(code);
                canvas.DrawImage(picture, new SKRect(-side / 2f, -side / 2f, side / 2f, side / 2f), SKSamplingOptions.Default);
                canvas.Restore();
            }
        }
        return Taken(photo, quality);
    }

    /// <summary>Printed sheets laid on a table beside one another.</summary>
    public static byte[] OfSheets(IReadOnlyList<byte[]> sheets, float degrees)
    {
        var pictures = sheets.Select(SKBitmap.Decode).ToList();
        using var photo = new SKBitmap(pictures.Sum(picture => picture.Width) + 400, pictures.Max(picture => picture.Height) + 400);
        using (var canvas = new SKCanvas(photo))
        {
            canvas.Clear(new SKColor(120, 110, 100));
            canvas.RotateDegrees(degrees, photo.Width / 2f, photo.Height / 2f);
            var left = 200f;
            foreach (var picture in pictures)
            {
                using var image = SKImage.FromBitmap(picture);
                canvas.DrawImage(image, left, 200, SKSamplingOptions.Default);
                left += picture.Width;
                picture.Dispose();
            }
        }
        return Taken(photo, 70);
    }

    private static SKImage Of(string code)
    {
        using var data = QRCodeGenerator.GenerateQrCode(code, QRCodeGenerator.ECCLevel.M);
        return SKImage.FromEncodedData(new PngByteQRCode(data).GetGraphic(8));
    }

    private static byte[] Taken(SKBitmap photo, int quality)
    {
        using (var canvas = new SKCanvas(photo))
        using (var shade = SKShader.CreateLinearGradient(new(0, 0), new(photo.Width, photo.Height), [new SKColor(0, 0, 0, 0), new SKColor(0, 0, 0, 110)], SKShaderTileMode.Clamp))
        using (var paint = new SKPaint { Shader = shade })
        {
            canvas.DrawRect(0, 0, photo.Width, photo.Height, paint);
        }
        var grain = new Random(20131203);
        var pixels = photo.GetPixelSpan();
        for (var at = 0; at < pixels.Length; at++)
        {
            pixels[at] = at % 4 == 3 ? pixels[at] : (byte)Math.Clamp(pixels[at] + grain.Next(-Grain, Grain + 1), 0, 255);
        }
        using var file = photo.Encode(SKEncodedImageFormat.Jpeg, quality);
        return file.ToArray();
    }
}
