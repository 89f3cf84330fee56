using LeftBehind.Abstractions.Content;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training.ViewModels;

internal sealed record TrainingView(ContentItem Item, TrainingArticle Article)
{
    public TrainingState State { get; init; }

    public string Place { get; init; } = "";

    public string ReturnReason { get; init; } = "";

    /// <summary>Some version is out.</summary>
    public bool IsOut { get; init; }

    public bool MayEdit { get; init; }

    public bool MayAccept { get; init; }

    public TrainingPart Part => Item.Get<TrainingPart>();
}
