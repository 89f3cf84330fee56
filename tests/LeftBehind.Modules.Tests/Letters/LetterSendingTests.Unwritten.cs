using System.Net;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task A_letter_that_cannot_be_written_out_for_one_family_says_for_whom_and_is_written_for_the_others()
    {
        var row = (await Site.RecipientsAsync(await Site.PublishedAsync("算得出的信"))).First(row => row.IsAddressee && row.Children.Count == 1);
        var body = $"{LetterSite.Body}{{% if 孩子姓名 contains '{row.ChildNames}' %}}{{{{ 1 | divided_by: 0 }}}}{{% endif %}}";
        var id = await Site.PublishedAsync("算不出的信", ("Letter.Body", body));
        var households = (await Site.RecipientsAsync(id)).Where(other => other.IsAddressee).ToList();
        var others = households.Count(other => !other.ChildNames.Contains(row.ChildNames, StringComparison.Ordinal));
        var fault = $"没法写给{row.ChildNames}的家庭";
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var print = await teacher.GetPageAsync($"/admin/letters/{id}/print");
        Assert.Equal((households.Count - 1, others), (others, print.Split("class=\"letter-sheet\"").Length - 1));
        Assert.Contains(fault, print, StringComparison.Ordinal);
        Assert.DoesNotContain("/handed-out", print, StringComparison.Ordinal);
        using var pdf = await teacher.GetAsync($"/admin/letters/{id}/print.pdf");
        Assert.Equal((HttpStatusCode.Redirect, $"/admin/letters/{id}/print"), (pdf.StatusCode, $"{pdf.Headers.Location}"));
        Assert.Contains(fault, await teacher.GetPageAsync($"/admin/letters/{id}/forward"), StringComparison.Ordinal);
        Assert.Contains(fault, await teacher.GetPageAsync($"/admin/letters/{id}?child={row.Children[0]}"), StringComparison.Ordinal);
        var form = LetterSite.FormOf("算不出的信", ("Letter.Body", body), ("child", row.Children[0]));
        using var preview = await teacher.PostFormAsync("/admin/letters/preview", form, "/admin/letters/new");
        Assert.Contains(fault, WebUtility.HtmlDecode(await preview.TextAsync()), StringComparison.Ordinal);
    }
}
