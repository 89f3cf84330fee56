using LeftBehind.Forms.Annexes;

namespace LeftBehind.Forms.ViewModels;

internal sealed record Annex2Screen(FormScreen Screen, Annex2Sheet Sheet)
{
    public bool HasPersonalData => Sheet.Mark.Length > 0;
}
