namespace LeftBehind.Portal.Controllers;

/// <summary>All pages lie in one folder, whichever controller answers.</summary>
internal static class FamilyPages
{
    public const string Start = "~/Views/Family/Start.cshtml";
    public const string Busy = "~/Views/Family/Busy.cshtml";
    public const string Gone = "~/Views/Family/Gone.cshtml";
    public const string Locked = "~/Views/Family/Locked.cshtml";
    public const string Notice = "~/Views/Family/Notice.cshtml";
    public const string Check = "~/Views/Family/Check.cshtml";
    public const string Impossible = "~/Views/Family/Impossible.cshtml";
    public const string Closed = "~/Views/Family/Closed.cshtml";
    public const string Letter = "~/Views/Family/Letter.cshtml";
    public const string Unwritten = "~/Views/Family/Unwritten.cshtml";
    public const string Call = "~/Views/Family/Call.cshtml";
    public const string Reply = "~/Views/Family/Reply.cshtml";
    public const string More = "~/Views/Family/More.cshtml";
    public const string Shelf = "~/Views/Family/Shelf.cshtml";
    public const string Article = "~/Views/Family/Article.cshtml";
    public const string Calendar = "~/Views/Family/Calendar.cshtml";
    public const string Hours = "~/Views/Family/Hours.cshtml";
    public const string Contact = "~/Views/Family/Contact.cshtml";
    public const string NotMe = "~/Views/Family/NotMe.cshtml";
    public const string Done = "~/Views/Family/Done.cshtml";

    public static string Of(FamilyStage stage) => stage switch
    {
        FamilyStage.Locked => Locked,
        FamilyStage.Notice => Notice,
        FamilyStage.Check => Check,
        FamilyStage.Impossible => Impossible,
        FamilyStage.Closed => Closed,
        _ => Letter,
    };
}
