namespace LeftBehind.Letters.Sounds;

/// <summary>Tells a recording by its first bytes: phones name their files as they like.</summary>
internal static class SoundKinds
{
    public const int BytesNeeded = 12;

    private static readonly (string Extension, string ContentType)[] _known =
        [("m4a", "audio/mp4"), ("mp3", "audio/mpeg"), ("amr", "audio/amr"), ("webm", "audio/webm"), ("ogg", "audio/ogg"), ("wav", "audio/wav"), ("aac", "audio/aac")];

    public static string? TypeOf(string extension) => Array.Find(_known, kind => kind.Extension == extension).ContentType;

    /// <summary>The extension; null where it is no recording.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.Length < BytesNeeded => null,
        _ when head[4..8].SequenceEqual("ftyp"u8) => "m4a",
        _ when head.StartsWith("ID3"u8) => "mp3",
        _ when head.StartsWith("#!AMR"u8) => "amr",
        _ when head.StartsWith(new byte[] { 0x1A, 0x45, 0xDF, 0xA3 }) => "webm",
        _ when head.StartsWith("OggS"u8) => "ogg",
        _ when head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8) => "wav",
        // The frame of AAC says layer 0, that of MP3 another one.
        _ when head[0] == 0xFF && (head[1] & 0xF6) == 0xF0 => "aac",
        _ when head[0] == 0xFF && (head[1] & 0xE0) == 0xE0 && (head[1] & 0x06) != 0 => "mp3",
        _ => null,
    };
}
