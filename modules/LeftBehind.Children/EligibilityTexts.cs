namespace LeftBehind.Children;

internal static class EligibilityTexts
{
    public static string Status(Eligibility answer, IStringLocalizer<Startup> text) => answer switch
    {
        { RestsOnDeclaration: true } => text["By the school's statement, date missing"],
        { Status: EligibilityStatus.Eligible } => text["Is counted"],
        { Status: EligibilityStatus.Watching } => text["Not yet three months"],
        { Status: EligibilityStatus.Undetermined } => text["Facts missing"],
        _ => text["Does not count"],
    };

    public static string KindOf(Eligibility answer) => answer switch
    {
        { RestsOnDeclaration: true } or { Status: EligibilityStatus.Undetermined } => "warn",
        { Status: EligibilityStatus.Eligible } => "ok",
        { Status: EligibilityStatus.Watching } => "info",
        _ => "neutral",
    };
}
