namespace LeftBehind.Children;

// Score 0-100; the missing blocks in the order of the form.
public sealed record Completeness(int Score, IReadOnlyList<FileBlock> Missing)
{
    public bool CoversAnnex1 => !Missing.Any(CompletenessRules.IsOnAnnex1);
}
