using LeftBehind.Import.Services;

namespace LeftBehind.Import.ViewModels;

internal sealed record ResultPage(OpenPage Open, ImportSummary Summary, StagedHead Head)
{
    /// <summary>The user has imported this and what it made gets slips.</summary>
    public bool HasSlips { get; init; }

    public int SlipsLeft { get; init; }
}
