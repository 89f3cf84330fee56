using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children;

/// <summary>What the tests of the pupils' files arrange and read behind the screens.</summary>
internal static class ChildrenSite
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<List<ChildIndex>> RowsAsync(this Site site, string userName, bool published = false) => site.AsAsync(userName, services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().Where(row => published ? row.Published : row.Latest)
            .OrderBy(row => row.SortKey).ThenBy(row => row.ContentItemId).ToListAsync(Stop));

    /// <summary>A file that an account sees and its school has had accepted, without an open draft.</summary>
    public static async Task<ChildIndex> AcceptedAsync(this Site site, string userName) =>
        (await site.RowsAsync(userName)).First(row => row is { Latest: true, Published: true, ExitOn: null });

    public static Task<ContentItem> ItemAsync(this Site site, string id, ContentVersion version = ContentVersion.Latest) => site.AsSystemAsync(async services =>
        await services.GetRequiredService<IContentManager>().GetAsync(id, version, Stop, archived: true) ?? throw new InvalidOperationException("There is no such file"));

    public static Task<ContentItem> AddAsync(this Site site, string userName, string name, Action<ContentItem>? change = null, bool accepted = false, int? classId = null) => site.AsAsync(userName, async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        classId ??= (await services.GetRequiredService<IDocumentSession>().Query<Organization>().Where(row => row.EntryYear == 2024).OrderBy(row => row.Id).FirstAsync(Stop)).Id;
        var item = content.New("Child", classId!.Value);
        item.Alter<ChildPart>(part => (part.Name, part.Sex, part.BirthDate, part.FilledOn) = (name, Sex.Female, new PartialDate(2017, 3), new DateOnly(2026, 11, 1)));
        item.Alter<GuardiansPart>(part => (part.Detail, part.Guardians) = (GuardianshipDetail.PaternalGrandparents, [new() { Name = "李秀英", Relation = "祖母", Phones = ["13812345678"], Address = "青溪镇石桥村1号" }]));
        change?.Invoke(item);
        Assert.Empty((await content.SaveAsync(item, null, Stop)).Errors);
        if (accepted)
        {
            Assert.True((await content.PublishAsync(item, Stop)).Succeeded);
        }
        return item;
    });

    public static Task<List<(AuditAction Action, string Detail, int UserId)>> AuditAsync(this Site site, string id) => site.AsSystemAsync(async services =>
        (await services.GetRequiredService<IDocumentSession>().QueryOutsideScope<LeftBehind.Audit.Entities.AuditRow>().Where(row => row.SubjectId == id).OrderBy(row => row.Id).ToListAsync(Stop))
            .Select(row => (row.Action, row.Detail, row.UserId)).ToList());

    /// <summary>Principal and county approve what was handed in.</summary>
    public static async Task ApproveAsync(this Site site, params string[] ids)
    {
        foreach (var account in new[] { DemoAccounts.Principal, DemoAccounts.County })
        {
            using var approver = await site.SignInAsync(account);
            await approver.PostAsync("/admin/children/accept", [.. ids.Select((id, place) => ($"ids[{place}]", id))]);
        }
    }

    public static async Task PostAsync(this SiteClient client, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await client.PostFormAsync(path, fields.ToDictionary(field => field.Name, field => field.Value), "/admin");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
