using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Organizations.Entities;
using LeftBehind.PlainSite;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A family's letter over HTTP on a phone that is remembered, by turns with the plain application that shows the same page.</summary>
internal static class PortalReport
{
    public static async Task<bool> PrintAsync(CancellationToken cancellationToken)
    {
        await using var files = await SiteProcess.CreateAsync(DatabaseKind.Sqlite, cancellationToken: cancellationToken);
        var (page, answer, hash, statements) = await ArrangeAsync(files, cancellationToken);
        var settings = Path.Combine(files.DataPath, "letter.json");
        await File.WriteAllTextAsync(settings, JsonSerializer.Serialize(new LetterSettings(files.Database.ConnectionString, hash)), cancellationToken);
        using var plain = await ServerProcess.StartPlainAsync(["letter", settings], "/remember", cancellationToken);
        var pace = new Dictionary<string, string> { ["LeftBehind__Families__RequestsPerMinute"] = "100000000" };
        using var ours = await ServerProcess.StartOursAsync(files, pace, "/login", cancellationToken);
        using var plainLoad = new HttpLoad(plain, page, await HttpReport.CookiesAsync(plain.Address, "/remember", cancellationToken));
        using var oursLoad = new HttpLoad(ours, page, await OpenAsync(ours.Address, page, answer));
        return await new HttpComparison(plainLoad, oursLoad).PrintAsync(statements, most: null, cancellationToken);
    }

    /// <summary>Publishes a letter and finds out who is asked for the phone's last digits; counts the statements of that person's page.</summary>
    private static async Task<(string Page, string Answer, string Hash, int Statements)> ArrangeAsync(SiteProcess files, CancellationToken cancellationToken)
    {
        var site = await files.OpenAsync();
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var letter = await units.RunAsync(null, services => PublishAsync(services, cancellationToken), cancellationToken);
        var (page, answer, hash) = await units.RunAsync(null, services => RecipientAsync(services, letter, cancellationToken), cancellationToken);
        using var phone = site.Visit();
        await phone.OpenLetterAsync(page, answer);
        using var watch = new SqlWatch(site);
        await phone.GetPageAsync(page);
        var statements = watch.Take().Count;
        await site.StopAsync();
        return (page, answer, hash, statements);
    }

    private static async Task<string> PublishAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var school = await services.GetRequiredService<IDocumentSession>().Query<Organization>().Where(row => row.Level == OrganizationLevel.School).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(cancellationToken);
        var content = services.GetRequiredService<IContentManager>();
        var item = content.New("ParentLetter", school);
        item.Put(new LetterPart
        {
            Title = "寒假致家长的一封信",
            Salutation = "{{ 孩子姓名 }}的家长：",
            Body = "您好！{{ 孩子姓名 }}就要放假了。\n请提醒孩子：不到河边玩，不单独外出，不玩火。\n有事请随时打电话给老师。",
            School = "青溪小学",
            Signer = "三年级1班",
            Phone = "0578-2345678",
        });
        var saved = await content.SaveAsync(item, null, cancellationToken);
        if (!saved.Succeeded)
        {
            throw new InvalidOperationException(saved.Errors[0].Message);
        }
        await content.PublishAsync(item, cancellationToken);
        return item.ContentItemId;
    }

    private static async Task<(string Page, string Answer, string Hash)> RecipientAsync(IServiceProvider services, string letter, CancellationToken cancellationToken)
    {
        var rows = await services.GetRequiredService<IDocumentSession>().Query<LetterRecipient>().Where(row => row.ContentItemId == letter).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var row in rows.Where(row => row.Children.Count == 1))
        {
            if (await services.GetRequiredService<PersonContacts>().OfAsync(row, cancellationToken) is { Phones: [{ Length: >= 4 } phone, ..] })
            {
                return ("/p/" + services.GetRequiredService<LinkTokens>().Of(row), phone[^4..], row.TokenHash);
            }
        }
        throw new InvalidOperationException("Nobody has a phone.");
    }

    private static async Task<string> OpenAsync(Uri address, string page, string answer)
    {
        using var phone = SiteProcess.Visit(address);
        return await phone.OpenLetterAsync(page, answer);
    }

    /// <returns>The cookie by which the phone is remembered.</returns>
    private static async Task<string> OpenLetterAsync(this SiteClient phone, string page, string answer)
    {
        using var read = await phone.PostFormAsync(page + "/notice", [], page);
        using var answered = await phone.PostFormAsync(page + "/check", new() { ["answer"] = answer }, page);
        return HttpReport.Cookies(read.Headers);
    }
}
