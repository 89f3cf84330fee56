using LeftBehind.Children.ClassLists;
using LeftBehind.Forms.Annexes;

namespace LeftBehind.Forms.ViewModels;

internal sealed record Annex1Screen(FormScreen Screen, Annex1Print Print)
{
    public bool HasPersonalData => Print.Mark.Length > 0;

    /// <summary>What of a class list is worth a look.</summary>
    public IReadOnlyList<ClassListRemark> Remarks { get; init; } = [];
}
