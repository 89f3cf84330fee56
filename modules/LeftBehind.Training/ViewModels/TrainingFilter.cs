using LeftBehind.Training.Parts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Training.ViewModels;

internal sealed class TrainingFilter : KeysetCursor
{
    public string? Q { get; set; }

    public int? School { get; set; }

    public TrainingTopic? Topic { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && School is null && Topic is null;
}
