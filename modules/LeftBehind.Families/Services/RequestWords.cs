using LeftBehind.Families.Entities;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Families.Services;

internal sealed class RequestWords(FormWords words, SiteLanguage site)
{
    public static string UrlOf(string requestId) => $"/admin/requests/{requestId}";

    public string Of(FamilyRequestKind kind) => words.Of(kind);

    /// <summary>In the language of the site: a family that reads English writes to teachers who need not.</summary>
    public string ForTheSchool(FamilyRequestKind kind) => site.Say(() => words.Of(kind));
}
