using System.Net;
using System.Text.RegularExpressions;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>What a browser would send of a form that nobody has touched.</summary>
internal static partial class FormFields
{
    public static Dictionary<string, string> Of(string page, string action)
    {
        var form = Form().Matches(page).Select(match => match.Value).First(text => text.Contains($"action=\"{action}\"", StringComparison.Ordinal));
        var fields = new Dictionary<string, string>();
        foreach (var input in Input().Matches(form).Select(match => match.Value).Where(input => !input.Contains("disabled", StringComparison.Ordinal)))
        {
            var isBox = input.Contains("type=\"checkbox\"", StringComparison.Ordinal);
            if (Attribute(input, "name") is { Length: > 0 } name && (!isBox || input.Contains("checked", StringComparison.Ordinal)))
            {
                fields[name] = Attribute(input, "value");
            }
        }

        foreach (Match select in Select().Matches(form))
        {
            var chosen = Option().Matches(select.Groups["options"].Value).Select(match => match.Value).FirstOrDefault(option => option.Contains("selected", StringComparison.Ordinal));
            fields[WebUtility.HtmlDecode(select.Groups["name"].Value)] = chosen is null ? "" : Attribute(chosen, "value");
        }

        fields.Remove("__RequestVerificationToken");
        return fields;
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("""<select[^>]*name="(?<name>[^"]+)"[^>]*>(?<options>.*?)</select>""", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();
}
