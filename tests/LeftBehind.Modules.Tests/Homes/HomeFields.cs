using System.Net;
using System.Text.RegularExpressions;

namespace LeftBehind.Modules.Tests.Homes;

/// <summary>The fields of a form as a browser would send them back untouched.</summary>
internal static partial class HomeFields
{
    public static Dictionary<string, string> Of(string page)
    {
        var fields = new Dictionary<string, string>();
        var form = Templates().Replace(page, "");
        foreach (var tag in Inputs().Matches(form).Select(match => match.Value).Where(tag => !tag.Contains("type=\"radio\"", StringComparison.Ordinal) || tag.Contains("checked", StringComparison.Ordinal)))
        {
            fields[Name().Match(tag).Groups[1].Value] = WebUtility.HtmlDecode(Value().Match(tag).Groups[1].Value);
        }
        foreach (Match area in Areas().Matches(form))
        {
            fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value.TrimStart('\n'));
        }
        return fields;
    }

    [GeneratedRegex("(?s)<template.*?</template>")]
    private static partial Regex Templates();

    [GeneratedRegex("<input[^>]*name=\"Form\\.[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("(?s)<textarea[^>]*name=\"(Form\\.[^\"]*)\"[^>]*>(.*?)</textarea>")]
    private static partial Regex Areas();
}
