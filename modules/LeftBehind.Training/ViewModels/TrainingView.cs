using LeftBehind.Abstractions.Content;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training.ViewModels;

internal sealed record TrainingView(ContentItem Item, TrainingArticle Article)
{
    public TrainingState State { get; init; }

    public string Place { get; init; } = "";

    public string ReturnReason { get; init; } = "";

    /// <summary>Its approval cannot go on, and waits for the administrator.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Some version is out.</summary>
    public bool IsOut { get; init; }

    public bool MayEdit { get; init; }

    public bool MayAccept { get; init; }

    public TrainingPart Part => Item.Get<TrainingPart>();
}
