using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>Which file a line is about: one that is known, none yet, or the user has to say.</summary>
internal sealed record ChildMatch(ChildDraft? Found, ImportQuestion? Question = null, bool LeaveOut = false)
{
    public static readonly ChildMatch New = new(null, null);

    public static readonly ChildMatch Left = new(null, null, true);

    public bool IsNew => Found is null && Question is null && !LeaveOut;
}
