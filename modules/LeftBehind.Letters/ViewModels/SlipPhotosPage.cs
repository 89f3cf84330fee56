using LeftBehind.Letters.Scanning;

namespace LeftBehind.Letters.ViewModels;

/// <summary>What came of some photos of slips.</summary>
internal sealed record SlipPhotosPage(IReadOnlyList<SlipPhoto> Photos)
{
    public int CountOf(SlipOutcome outcome) => Photos.Sum(photo => photo.Slips.Count(slip => slip.Outcome == outcome));
}
