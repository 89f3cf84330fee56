using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The cell 外出时间、外出地点 of one parent on the screen, as Annex 1 has it (S92): 2013年2月，江苏省苏州市; 在家; —.
internal static class ParentTexts
{
    public static string Whereabouts(Parent parent, string comma) => parent.Absences.FindLast(AbsenceRules.IsOpen) is { } absence && !IsGone(parent.Status)
        ? string.Join(comma, new[] { ChildTexts.Of(absence.Since), absence.Place ?? (AbsenceRules.IsAway(parent.Status) ? ChildWords.Of(parent.Status) : null) }.Where(text => !string.IsNullOrEmpty(text)))
        : parent.Status switch
        {
            ParentStatus.Home => ChildWords.Of(ParentStatus.Home),
            ParentStatus.Deceased => "—",
            ParentStatus.Unknown => string.IsNullOrEmpty(parent.Name) ? "" : "—",
            _ => ChildWords.Of(parent.Status),
        };

    private static bool IsGone(ParentStatus status) => status is ParentStatus.Deceased or ParentStatus.Imprisoned or ParentStatus.Missing;
}
