using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task A_workflow_writes_to_those_of_a_family_who_get_letters_in_the_schools_name_and_to_nobody_who_is_blocked()
    {
        await using var server = new MailServer();
        await Site.SetUpMailAsync(server.Port);
        var id = await Site.PublishedAsync("通知前的信");
        var family = (await Site.RecipientsAsync(id)).GroupBy(row => row.Children[0]).First(rows => rows.Count() > 1).ToList();
        var child = family[0].Children[0];
        foreach (var (place, row) in family.Index())
        {
            await EmailAsync(row, $"family{place}@example.com");
        }
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/children/{child}/contacts/recipient", ("PersonId", family[1].PersonId), ("Kind", "Blocked"), ("Reason", "法院人身安全保护令"));
        await Site.TakeInAsync(Flow.OnSignal("family", "start.Done>tell", ("tell", "NotifyGuardianTask", """{ "Topic": "防溺水", "Text": "天热了，请叮嘱孩子不要下水。" }""")));
        await Site.AsSystemAsync(services => services.SignalAsync("family", "", new(family[0].OrganizationId) { ContentType = "Child", ContentItemId = child }));
        await teacher.PostAsync($"/admin/children/{child}/contacts/recipient", ("PersonId", family[1].PersonId), ("Kind", "Recipient"));

        var flow = await Site.WorkflowAsync("family");
        Assert.Equal("start:Done tell:Done", await Site.HistoryAsync(flow));
        var sent = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.Kind == "Guardian" && row.Source == flow.WorkflowTypeId).ToListAsync(Stop));
        Assert.Contains(sent, row => row.Name == family[0].PersonName);
        Assert.DoesNotContain(sent, row => row.Name == family[1].PersonName);
        var signer = (await Site.UserAsync(DemoAccounts.Teacher)).DisplayName;
        Assert.All(sent, row => Assert.StartsWith($"【青溪镇中心小学】{signer}：天热了，请叮嘱孩子不要下水。", row.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(sent, row => row.Text.Contains(family[0].ChildNames, StringComparison.Ordinal));
        Assert.Contains(await Site.ContactsAsync(child), contact => contact.Topic == "防溺水" && contact.PersonId == family[0].PersonId);
        await Site.MessagesEndedAsync(child);
    }
}
