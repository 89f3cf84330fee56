using LeftBehind.Children.ClassLists;

namespace LeftBehind.Forms.ViewModels;

/// <summary>Where a class list is chosen, with what has to be mended in the one that was.</summary>
internal sealed record PrefillPage(IReadOnlyList<ClassListRemark> Remarks);
