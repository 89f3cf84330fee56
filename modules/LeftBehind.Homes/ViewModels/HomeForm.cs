using LeftBehind.Homes.Parts;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Homes.ViewModels;

internal sealed class HomeForm : ContentForm
{
    public override string ContentType => HomeType.Name;

    public override bool PublishesOnSave => false;

    public HomePart Home { get; set; } = new();

    public FacilitiesPart Facilities { get; set; } = new();

    public ManagersPart Managers { get; set; } = new();

    public OpeningPart Opening { get; set; } = new();
}
