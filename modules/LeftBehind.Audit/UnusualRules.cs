namespace LeftBehind.Audit;

/// <summary>
/// When a day's use is worth a question (未成年人网络保护条例 art. 36, 37). The limits lie well above what a school's busiest day needs:
/// a teacher of the largest class opens some sixty files, a clerk with a deadline a hundred.
/// </summary>
internal static class UnusualRules
{
    public const int ManyFiles = 150;
    public const int ManyAtNight = 10;
    public const int ManyRevealed = 40;
    public const int ManyExports = 8;
    public const int ManyRefusals = 10;

    public static IReadOnlyList<(UnusualKind Kind, int Count)> Of(UseOfADay use)
    {
        (UnusualKind Kind, int Count, int Limit)[] measured =
        [
            (UnusualKind.Files, use.Files, ManyFiles),
            (UnusualKind.Night, use.FilesAtNight, ManyAtNight),
            (UnusualKind.Revealed, use.Revealed, ManyRevealed),
            (UnusualKind.Exports, use.Exported, ManyExports),
            (UnusualKind.Refusals, use.Refused, ManyRefusals),
        ];
        return [.. measured.Where(one => one.Count >= one.Limit).Select(one => (one.Kind, one.Count))];
    }
}
