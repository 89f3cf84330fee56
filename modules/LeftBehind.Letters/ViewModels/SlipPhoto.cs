using LeftBehind.Letters.Scanning;

namespace LeftBehind.Letters.ViewModels;

/// <summary>A photo, and what became of the slips in it.</summary>
internal sealed record SlipPhoto(string Name, PhotoFault Fault, IReadOnlyList<ReadSlip> Slips)
{
    private const int LongestName = 60;

    /// <summary>As the phone calls it, without the folder that some browsers send along.</summary>
    public static string NameOf(string fileName)
    {
        var name = fileName.Split('/', '\\')[^1];
        return name.Length > LongestName ? name[^LongestName..] : name;
    }
}
