using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>变动情况 as dated entries; the day is that for which the table speaks, unless the file has such an entry already.</summary>
internal static class ChangeWriter
{
    private static readonly (string Word, ChangeType Type)[] _words =
    [
        ("转出", ChangeType.TransferOut), ("转学", ChangeType.TransferOut), ("转走", ChangeType.TransferOut), ("转入", ChangeType.TransferIn), ("毕业", ChangeType.Graduated),
        ("复学", ChangeType.Resumed), ("休学", ChangeType.Suspended), ("辍学", ChangeType.DroppedOut), ("返乡", ChangeType.ParentsReturned), ("回家", ChangeType.ParentsReturned), ("返家", ChangeType.ParentsReturned),
        ("监护人", ChangeType.GuardianChanged), ("外出", ChangeType.ParentAbsenceChanged), ("电话", ChangeType.ContactChanged), ("联系方式", ChangeType.ContactChanged), ("结对", ChangeType.PairingChanged),
    ];

    public static void Apply(LifecyclePart part, ParsedChild parsed)
    {
        // 新增 is what the file's first entry says by itself; 无 never gets here.
        if (parsed.Change.Length == 0 || parsed.Change.StartsWith("新增", StringComparison.Ordinal))
        {
            return;
        }

        var known = Array.Find(_words, word => parsed.Change.Contains(word.Word, StringComparison.Ordinal));
        var type = known.Word is null ? ChangeType.Other : known.Type;
        var note = PrintedNames.Of(type) == parsed.Change ? null : string.Concat(parsed.Change.EnumerateRunes().Take(200).Select(rune => rune.ToString()));
        if (!part.Events.Exists(entry => entry.Type == type && (entry.On == parsed.FilledOn || entry.Note == note)))
        {
            part.Events.Add(new ChangeEvent { Type = type, On = parsed.FilledOn, Note = note });
        }
    }
}
