using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Transfers.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Transfers;

/// <summary>What the tests of transfers arrange and read behind the screens.</summary>
internal static class TransferSite
{
    public const string OtherSchool = "2133990101";
    public const string OtherClerk = "clerk2";
    public const string OtherPrincipal = "principal2";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A pupil who counts, whose file has taken effect.</summary>
    public static async Task<string> PupilAsync(this Site site, string name) => (await site.AddAsync(
        DemoAccounts.Clerk, name,
        item => item.Alter<ParentsPart>(part => (part.Father.Name, part.Father.Absences) = ("郑建国", [new() { Since = new PartialDate(2024, 2), Place = "江苏省苏州市" }])),
        accepted: true)).ContentItemId;

    public static Task<Organization> PlaceAsync(this Site site, string code) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().SingleAsync(row => row.Code == code && row.Level == OrganizationLevel.School, Stop));

    public static Task<int> ClassOfAsync(this Site site, string account) => site.AsAsync(account, services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().Where(row => row.EntryYear == 2024).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(Stop));

    /// <summary>Asks the other school on the page.</summary>
    /// <returns>Id of the transfer.</returns>
    public static async Task<string> OfferAsync(this Site site, string contentItemId, string account = DemoAccounts.Clerk)
    {
        using var client = await site.SignInAsync(account);
        await client.PostAsync($"/admin/transfers/new/{contentItemId}", ("school", $"{(await site.PlaceAsync(OtherSchool)).Id}"), ("note", "随父母到云岭镇"));
        return (await site.SentAsync(contentItemId))[^1].TransferId;
    }

    public static Task<List<ChildTransfer>> SentAsync(this Site site, string contentItemId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildTransfer>().Where(row => row.ContentItemId == contentItemId).OrderBy(row => row.Id).ToListAsync(Stop));

    public static Task<TransferCard> CardAsync(this Site site, string transferId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<TransferCard>().SingleAsync(card => card.TransferId == transferId, Stop));

    /// <summary>Both sides of a transfer, as they are: only who gets at them is asked.</summary>
    public static Task<string> PlaceTransferAsync(this Site site, Organization ofClass, Organization to) => site.AsSystemAsync(async services =>
    {
        var (session, id, now) = (services.GetRequiredService<IDocumentSession>(), Guid.CreateVersion7().ToString("N"), site.Clock.GetUtcNow().UtcDateTime);
        session.Set<ChildTransfer>().Add(new() { OrganizationId = ofClass.Id, TransferId = id, ContentItemId = Guid.CreateVersion7().ToString("N"), Name = "东方转学", ToSchoolId = to.Id, State = TransferState.Waiting, StartedUtc = now });
        session.Set<TransferCard>().Add(new() { OrganizationId = to.Id, TransferId = id, Name = "东方转学", State = TransferState.Waiting, StartedUtc = now });
        await session.SaveAsync(Stop);
        return id;
    });
}
