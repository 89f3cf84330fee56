using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;

namespace LeftBehind.Ui.Texts;

/// <summary>
/// What somebody else will read is written in the language of the site, whoever or whatever writes it: a family that reads English, a
/// job that has no language at all.
/// </summary>
public sealed class SiteLanguage(IOptions<RequestLocalizationOptions> options)
{
    /// <summary>Works out texts in the site's language.</summary>
    public T Say<T>(Func<T> words)
    {
        var own = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = options.Value.DefaultRequestCulture.UICulture;
            return words();
        }
        finally
        {
            CultureInfo.CurrentUICulture = own;
        }
    }
}
