using LeftBehind.Forms.Annexes;

namespace LeftBehind.Forms.ViewModels;

internal sealed record Annex1Screen(FormScreen Screen, Annex1Print Print)
{
    public bool HasPersonalData => Print.Mark.Length > 0;
}
