using System.Net;
using LeftBehind.Testing;
using System.Text.RegularExpressions;

namespace LeftBehind.Modules.Tests.Children.Editing;

/// <summary>The editor's page as a browser has it: every field with its value, changed here and there, and sent.</summary>
internal sealed partial class EditForm
{
    private readonly SiteClient _client;
    private readonly string _path;

    private EditForm(SiteClient client, string path, string page) => (_client, _path, Page, Fields) = (client, path, page, Read(page));

    public string Page { get; }

    public Dictionary<string, string> Fields { get; }

    public static async Task<EditForm> OpenAsync(SiteClient client, string path) => new(client, path, await client.GetPageAsync(path));

    /// <summary>A new file with what it cannot do without.</summary>
    public static async Task<EditForm> NewAsync(SiteClient clerk, string name, string path = "/admin/children/new")
    {
        var form = await OpenAsync(clerk, path);
        var schoolClass = Regex.Match(form.Page, "value=\"(\\d+)\"[^>]*>三年级1班").Groups[1].Value;
        foreach (var (field, value) in new[] { ("Name", name), ("Sex", "Female"), ("BirthDate", "2017年3月"), ("ClassId", schoolClass), ("Guardians[0].Name", "李秀英"), ("Guardians[0].Relation", "祖母") })
        {
            form.Fields["Form." + field] = value;
        }
        return form;
    }

    public async Task<(HttpStatusCode Status, EditForm Answer, string? Location)> SendAsync(params (string Name, string Value)[] typed)
    {
        foreach (var (name, value) in typed)
        {
            Fields["Form." + name] = value;
        }
        using var answer = await _client.PostFormAsync(_path, Fields, _path);
        return (answer.StatusCode, new EditForm(_client, _path, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), answer.Headers.Location?.OriginalString);
    }

    /// <summary>What stands under a field in red.</summary>
    public string? Error(string field) =>
        Regex.Match(Page, $"id=\"{Regex.Escape("Form_" + field.Replace('.', '_').Replace('[', '_').Replace(']', '_'))}-error\"[^>]*>([^<]+)<") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    private static Dictionary<string, string> Read(string page)
    {
        var fields = new Dictionary<string, string>();
        var visible = Template().Replace(page, "");
        foreach (Match input in Input().Matches(visible))
        {
            var tag = input.Value;
            if (Name(tag) is { } name && (!tag.Contains("type=\"checkbox\"", StringComparison.Ordinal) || tag.Contains(" checked", StringComparison.Ordinal)))
            {
                fields[name] = WebUtility.HtmlDecode(Regex.Match(tag, " value=\"([^\"]*)\"").Groups[1].Value);
            }
        }
        foreach (Match area in Area().Matches(visible))
        {
            fields[Name(area.Value)!] = WebUtility.HtmlDecode(area.Groups[1].Value);
        }
        foreach (Match select in Select().Matches(visible))
        {
            fields[Name(select.Value)!] = Regex.Match(select.Value, "<option[^>]*selected[^>]*>") is { Success: true } chosen ? Regex.Match(chosen.Value, "value=\"([^\"]*)\"").Groups[1].Value : "";
        }
        return fields.Where(field => field.Key.StartsWith("Form.", StringComparison.Ordinal)).ToDictionary();
    }

    private static string? Name(string tag) => Regex.Match(tag, " name=\"([^\"]+)\"") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("<template.*?</template>", RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<textarea [^>]*>\n?(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Area();

    [GeneratedRegex("<select [^>]*>.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Select();
}
