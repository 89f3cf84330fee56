using LeftBehind.Children.Parts;

namespace LeftBehind.Forms.Annexes;

/// <summary>A parent's whereabouts on a day, in the words of the forms. Why somebody is not there (dead, in prison) is nobody's business on paper.</summary>
internal static class ParentWords
{
    public const string None = "—";
    public const string AtHome = "在家";
    private const string Away = "外出";

    /// <summary>姓名; a dash where there is no such parent.</summary>
    public static string Name(Parent parent) => IsGone(parent) && string.IsNullOrWhiteSpace(parent.Name) ? None : parent.Name ?? "";

    /// <summary>外出时间、外出地点: "2013年2月，江苏省苏州市".</summary>
    public static string SinceAndWhere(Parent parent, DateOnly on) => OpenOn(parent, on) is { } absence && !IsGone(parent)
        ? string.Join("，", new[] { FormDates.Month(absence.Since), Place(parent, absence) }.Where(word => word.Length > 0))
        : Where(parent, on);

    /// <summary>外出地: the place without the time.</summary>
    public static string Where(Parent parent, DateOnly on) =>
        IsGone(parent) ? None
        : OpenOn(parent, on) is { } absence ? Place(parent, absence)
        : parent.Status == ParentStatus.Home || parent.Absences.Count > 0 ? AtHome
        : parent.Status == ParentStatus.Unknown ? None
        : PrintedNames.Of(parent.Status);

    public static bool IsAway(Parent parent, DateOnly on) => !IsGone(parent) && Where(parent, on) is not (AtHome or None);

    /// <summary>联系电话/手机, a line each.</summary>
    public static string Phones(Parent parent) => IsGone(parent) ? None : string.Join('\n', parent.Phones);

    private static bool IsGone(Parent parent) =>
        parent.Status is ParentStatus.Deceased or ParentStatus.Missing or ParentStatus.Imprisoned
        || (parent.Status == ParentStatus.Unknown && string.IsNullOrWhiteSpace(parent.Name) && parent.Absences.Count == 0 && parent.Phones.Count == 0);

    private static Absence? OpenOn(Parent parent, DateOnly on) => parent.Absences.FindLast(absence =>
        ((absence.Since?.FirstDay ?? absence.DeclaredAwayAsOf) is not { } from || from <= on)
        && (absence.ReturnedOn is not { } back || back.FirstDay > on));

    private static string Place(Parent parent, Absence absence) =>
        !string.IsNullOrWhiteSpace(absence.Place) ? absence.Place
        : absence.PlaceLevel is { } level ? PrintedNames.Of(level)
        : parent.Status is ParentStatus.AwayInCounty or ParentStatus.AwayInProvince or ParentStatus.AwayOutOfProvince or ParentStatus.Overseas ? PrintedNames.Of(parent.Status)
        : Away;
}
