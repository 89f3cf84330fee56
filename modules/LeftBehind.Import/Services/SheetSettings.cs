namespace LeftBehind.Import.Services;

/// <summary>What the user has chosen for a sheet, or what is guessed for one.</summary>
internal sealed record SheetSettings(int Index)
{
    public bool Taken { get; init; }

    /// <summary>The row in which the headings begin, where the user has named it.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Column to field.</summary>
    public IReadOnlyDictionary<int, string> Columns { get; init; } = new Dictionary<int, string>();

    public bool OnlyCompletes { get; init; }

    public bool WithHidden { get; init; } = true;
}
