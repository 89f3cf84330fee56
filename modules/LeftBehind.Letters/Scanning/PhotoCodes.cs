namespace LeftBehind.Letters.Scanning;

/// <summary>What stands in the codes of a photo; empty where there are none, or where it could not be read.</summary>
internal sealed record PhotoCodes(PhotoFault Fault, IReadOnlyList<string> Texts)
{
    public static PhotoCodes Of(PhotoFault fault) => new(fault, []);
}
