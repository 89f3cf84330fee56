using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The cell 外出时间、外出地点 of one parent, as Annex 1 has it (S92): 2013年2月，江苏省苏州市; 在家; —.
public static class ParentTexts
{
    public static string Whereabouts(Parent parent) => parent.Absences.FindLast(AbsenceRules.IsOpen) is { } absence && !IsGone(parent.Status)
        ? string.Join("，", new[] { absence.Since?.ToChinese(), absence.Place ?? (AbsenceRules.IsAway(parent.Status) ? PrintedNames.Of(parent.Status) : null) }.Where(text => !string.IsNullOrEmpty(text)))
        : parent.Status switch
        {
            ParentStatus.Home => PrintedNames.Of(ParentStatus.Home),
            ParentStatus.Deceased => "—",
            ParentStatus.Unknown => string.IsNullOrEmpty(parent.Name) ? "" : "—",
            _ => PrintedNames.Of(parent.Status),
        };

    private static bool IsGone(ParentStatus status) => status is ParentStatus.Deceased or ParentStatus.Imprisoned or ParentStatus.Missing;
}
