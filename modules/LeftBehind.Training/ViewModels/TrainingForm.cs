using LeftBehind.Training.Parts;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Training.ViewModels;

internal sealed class TrainingForm : ContentForm
{
    public override string ContentType => TrainingType.Name;

    public override bool PublishesOnSave => false;

    public TrainingPart Article { get; set; } = new();
}
