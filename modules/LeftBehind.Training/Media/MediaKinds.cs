namespace LeftBehind.Training.Media;

/// <summary>Tells a file by its first bytes, whatever it is called.</summary>
internal static class MediaKinds
{
    public const int BytesNeeded = 12;

    private static readonly (string Extension, string ContentType)[] _known =
    [
        ("jpg", "image/jpeg"), ("png", "image/png"), ("webp", "image/webp"),
        ("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("wav", "audio/wav"), ("ogg", "audio/ogg"), ("aac", "audio/aac"),
        ("mp4", "video/mp4"), ("webm", "video/webm"),
    ];

    public static string? TypeOf(string extension) => Array.Find(_known, kind => kind.Extension == extension).ContentType;

    public static bool IsPicture(string extension) => TypeOf(extension)?.StartsWith("image/", StringComparison.Ordinal) == true;

    /// <summary>The extension; null where it is nothing that a phone shows or plays.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.Length < BytesNeeded => null,
        _ when head.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF }) => "jpg",
        _ when head.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }) => "png",
        _ when head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) => "webp",
        _ when head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8) => "wav",
        _ when head[4..8].SequenceEqual("ftyp"u8) => head[8..11].SequenceEqual("M4A"u8) ? "m4a" : "mp4",
        _ when head.StartsWith(new byte[] { 0x1A, 0x45, 0xDF, 0xA3 }) => "webm",
        _ when head.StartsWith("OggS"u8) => "ogg",
        _ when head.StartsWith("ID3"u8) => "mp3",
        // The frame of AAC says layer 0, that of MP3 another one.
        _ when head[0] == 0xFF && (head[1] & 0xF6) == 0xF0 => "aac",
        _ when head[0] == 0xFF && (head[1] & 0xE0) == 0xE0 && (head[1] & 0x06) != 0 => "mp3",
        _ => null,
    };
}
