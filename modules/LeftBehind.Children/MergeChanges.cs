using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

/// <summary>变动情况 of a pupil whose school goes on in another one: as with a transfer, out and in on one day.</summary>
internal static class MergeChanges
{
    private const int LongestNote = 200;

    public static IReadOnlyList<ChangeEvent> Of(SchoolMerge merge) =>
    [
        new() { Type = ChangeType.TransferOut, On = merge.On, Note = Short($"并入{merge.Into}") },
        new() { Type = ChangeType.TransferIn, On = merge.On, Note = Short($"由{merge.From}并入") },
    ];

    private static string Short(string note) => string.Concat(note.EnumerateRunes().Take(LongestNote).Select(rune => rune.ToString()));
}
