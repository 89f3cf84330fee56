using System.Net;
using System.Text.RegularExpressions;

namespace LeftBehind.Testing;

/// <summary>The fields of an editor's page as a browser would send them back untouched; change some and post them.</summary>
public static partial class EditorFields
{
    public static Dictionary<string, string> Of(string page)
    {
        var fields = new Dictionary<string, string>();
        var form = Templates().Replace(Editor().Match(page).Value, "");
        foreach (var tag in Inputs().Matches(form).Select(match => match.Value).Where(tag => !tag.Contains("type=\"radio\"", StringComparison.Ordinal) || tag.Contains("checked", StringComparison.Ordinal)))
        {
            fields[Name().Match(tag).Groups[1].Value] = Text(Value().Match(tag));
        }
        foreach (Match select in Selects().Matches(form))
        {
            fields[select.Groups[1].Value] = Text(Chosen().Match(select.Value));
        }
        foreach (Match area in Areas().Matches(form))
        {
            fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value.TrimStart('\n'));
        }
        return fields;
    }

    private static string Text(Match value) => WebUtility.HtmlDecode(value.Groups[1].Value);

    [GeneratedRegex("(?s)<form[^>]*data-guard.*?</form>")]
    private static partial Regex Editor();

    [GeneratedRegex("(?s)<template.*?</template>")]
    private static partial Regex Templates();

    // The token, whose name begins with an underscore, is the client's affair.
    [GeneratedRegex("<input[^>]*name=\"[A-Z][^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("(?s)<select[^>]*name=\"([^\"]*)\".*?</select>")]
    private static partial Regex Selects();

    [GeneratedRegex("<option(?=[^>]* selected)[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Chosen();

    [GeneratedRegex("(?s)<textarea[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>")]
    private static partial Regex Areas();
}
