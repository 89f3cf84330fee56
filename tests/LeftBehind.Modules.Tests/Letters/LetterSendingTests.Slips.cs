using System.Net;
using LeftBehind.Letters.Entities;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task Printed_slips_that_were_photographed_are_filed_and_each_photo_says_what_became_of_it()
    {
        var id = await Site.PublishedAsync("拍照回执信");
        var rows = (await Site.RecipientsAsync(id)).Where(row => row.IsAddressee).ToList();
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        using var pdf = await teacher.GetAsync($"/admin/letters/{id}/print.pdf");
        var sheets = await LibreOffice.PagesAsync(await pdf.Content.ReadAsByteArrayAsync(Stop), 2, Stop);
        var photo = SlipPhotographs.OfSheets(sheets, degrees: 8);
        using var stranger = await Site.SignInAsync("teacher2");
        Assert.Contains("这里查不到", await SendPhotosAsync(stranger, ("IMG_1.jpg", photo)), StringComparison.Ordinal);
        using var looked = await teacher.GetAsync("/admin/letters/scan/photos");
        Assert.Equal(HttpStatusCode.NotFound, looked.StatusCode);
        Assert.All(await Site.RecipientsAsync(id), row => Assert.Null(row.PaperUtc));

        var page = await SendPhotosAsync(teacher, ("IMG_1.jpg", photo), ("IMG_2.jpg", SlipPhotographs.OfCodes([$"{Public}/p/{Site.TokenOf(rows[0])}", $"{Public}/p/{new string('0', 24)}", "https://u.wechat.com/x"])), ("空.jpg", []), ("文档.jpg", [.. "%PDF-1.7"u8, .. new byte[50]]), ("桌子.jpg", SlipPhotographs.OfCodes([])));

        Assert.Contains("登记 2 张，原已登记 1 张，查不到 2 张", page, StringComparison.Ordinal);
        Assert.Contains("文件是空的", page, StringComparison.Ordinal);
        Assert.Contains("不是能识别的照片", page, StringComparison.Ordinal);
        Assert.Contains("没有找到二维码", page, StringComparison.Ordinal);
        var after = (await Site.RecipientsAsync(id)).Where(row => row.IsAddressee).ToList();
        Assert.Equal([rows[0].Id, rows[1].Id], after.Where(row => row.PaperUtc is not null).Select(row => row.Id));
        Assert.Single(await Site.ContactsAsync(rows[0].Children[0]), contact => contact.LetterId == id && contact is { Channel: LetterChannel.Letter, Direction: ContactDirection.FromFamily });
        var board = await teacher.GetPageAsync($"/admin/letters/{id}/receipts");
        Assert.Contains($"各班回收：{rows.Count} 户中 2 户已回", board, StringComparison.Ordinal);
        Assert.Contains($"{200 / rows.Count} %", board, StringComparison.Ordinal);
        var large = new byte[11 * 1024 * 1024];
        // Together more than a file may be elsewhere.
        Assert.Equal(4, (await SendPhotosAsync(teacher, [.. Enumerable.Range(0, 4).Select(number => ($"{number}.jpg", large))])).Split("不是能识别的照片").Length - 1);
        Assert.Contains("这些照片合计超过 128 MB。请分几次上传", await SendPhotosAsync(teacher, [.. Enumerable.Range(0, 12).Select(number => ($"{number}.jpg", large))]), StringComparison.Ordinal);
        Assert.Contains("请至少选一张照片", await SendPhotosAsync(teacher), StringComparison.Ordinal);
        Assert.Contains("一次最多 20 张", await SendPhotosAsync(teacher, [.. Enumerable.Range(0, 21).Select(number => ($"{number}.jpg", photo[..100]))]), StringComparison.Ordinal);
    }

    private static async Task<string> SendPhotosAsync(SiteClient client, params (string Name, byte[] Bytes)[] photos)
    {
        using var form = new MultipartFormDataContent { { new StringContent((await client.TokenAsync("/admin/letters/scan")).Value), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in photos)
        {
            form.Add(new ByteArrayContent(bytes), "photos", name);
        }
        using var answer = await client.Http.PostAsync(new Uri("/admin/letters/scan/photos", UriKind.Relative), form, Stop);
        return answer.StatusCode == HttpStatusCode.Redirect ? await client.GetPageAsync("/admin/letters/scan") : WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }
}
