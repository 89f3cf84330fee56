using LeftBehind.Letters.Parts;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Letters.ViewModels;

internal sealed class LetterForm : ContentForm
{
    public override string ContentType => LetterType.Name;

    public override bool PublishesOnSave => false;

    public LetterPart Letter { get; set; } = new();

    public LetterAudiencePart Audience { get; set; } = new();
}
