using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>Goes through the wizard as a browser without script would.</summary>
internal sealed partial class ImportScreens(SiteClient client, string target = "children")
{
    public string Start => $"/admin/{target}/import";

    public async Task<HttpResponseMessage> UploadAsync(byte[] file, string name = "名单.xlsx", Dictionary<string, string>? fields = null)
    {
        using var content = new MultipartFormDataContent { { new StringContent(Token(await client.GetPageAsync(Start))), "__RequestVerificationToken" } };
        foreach (var (key, value) in fields ?? [])
        {
            content.Add(new StringContent(value), key);
        }

        if (file.Length > 0)
        {
            content.Add(new ByteArrayContent(file), "File", name);
        }

        return await client.Http.PostAsync(new Uri(Start, UriKind.Relative), content);
    }

    /// <summary>Uploads, confirms the guessed columns, and gives the address of the batch.</summary>
    public async Task<string> ToPreviewAsync(byte[] file, string name = "名单.xlsx")
    {
        using var uploaded = await UploadAsync(file, name);
        return await ConfirmColumnsAsync(uploaded);
    }

    /// <summary>Pastes a table as it lies on the clipboard, confirms the guessed columns, and gives the address of the batch.</summary>
    public async Task<string> PasteToPreviewAsync(string table)
    {
        using var uploaded = await UploadAsync([], fields: new() { ["Pasted"] = table });
        return await ConfirmColumnsAsync(uploaded);
    }

    private async Task<string> ConfirmColumnsAsync(HttpResponseMessage uploaded)
    {
        Assert.True(uploaded.StatusCode == HttpStatusCode.Redirect, await uploaded.Content.ReadAsStringAsync());
        var batch = uploaded.Headers.Location!.OriginalString[..^"/columns".Length];
        using var confirmed = await PostAsShownAsync($"{batch}/columns");
        Assert.Equal($"{batch}/preview", confirmed.Headers.Location?.OriginalString);
        return batch;
    }

    /// <summary>Posts the first form of the page's content, or that for another address, just as it is shown.</summary>
    public async Task<HttpResponseMessage> PostAsShownAsync(string path, Dictionary<string, string>? changes = null, string? post = null)
    {
        var page = await client.GetPageAsync(path);
        var fields = FormFields.Of(page, post ?? path);
        foreach (var (key, value) in changes ?? [])
        {
            fields[key] = value;
        }

        return await client.PostFormAsync(post ?? path, fields, path);
    }

    public async Task<string> CommitAsync(string batch)
    {
        using var committed = await client.PostFormAsync($"{batch}/commit", [], $"{batch}/preview");
        Assert.Equal(HttpStatusCode.Redirect, committed.StatusCode);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var answer = await client.GetAsync($"{batch}/preview");
            if (answer.Headers.Location?.OriginalString == $"{batch}/result")
            {
                return await client.GetPageAsync($"{batch}/result");
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The import did not come to its end.");
    }

    /// <summary>Asks the job to stop and waits for what comes of it; steps back where it did stop.</summary>
    /// <returns>Whether it was not through before.</returns>
    public async Task<bool> StopAsync(string batch)
    {
        using (await client.PostFormAsync($"{batch}/stop", [], Start))
        {
        }
        if (!await WaitAsync(batch))
        {
            return false;
        }
        using var back = await client.PostFormAsync($"{batch}/stop", [], Start);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        return true;
    }

    /// <summary>Waits until no job works on the batch any more.</summary>
    /// <returns>Whether the job was stopped.</returns>
    public async Task<bool> WaitAsync(string batch)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            using var answer = await client.GetAsync($"{batch}/preview");
            if (!answer.Headers.Contains("Refresh"))
            {
                return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains($"{batch}/stop", StringComparison.Ordinal);
            }
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("The job did not come to its end.");
    }

    private static string Token(string page) => TokenField().Match(page).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex TokenField();
}
