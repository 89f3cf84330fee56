using LeftBehind.Import.Services;

namespace LeftBehind.Import.ViewModels;

internal sealed record ResultPage(OpenPage Open, ImportSummary Summary, StagedHead Head)
{
    public bool MaySeeSlips { get; init; }
}
