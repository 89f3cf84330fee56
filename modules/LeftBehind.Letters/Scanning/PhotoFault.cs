namespace LeftBehind.Letters.Scanning;

/// <summary>Why nothing could be read of a file that somebody sent as a photo.</summary>
internal enum PhotoFault
{
    None,
    Empty,
    TooLarge,
    NoPhoto,
    TooManyPixels,
}
