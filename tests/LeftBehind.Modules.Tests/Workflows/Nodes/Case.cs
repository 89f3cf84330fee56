using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Letters;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Users;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>One of many that the office works on: a file, and a letter that waits for its approval.</summary>
internal sealed record Case(string FileId, string Name, string LetterId, long LetterTask)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<IReadOnlyList<Case>> ManyAsync(Site site, int count)
    {
        using var teacher = await site.SignInAsync(DemoAccounts.Teacher);
        var token = await teacher.TokenAsync("/account");
        var cases = new List<Case>();
        for (var number = 0; number < count; number++)
        {
            var name = $"季{(char)('一' + (number * 37))}{(char)('丁' + number)}";
            var file = await site.AddAsync(DemoAccounts.Clerk, name);
            using var saved = await teacher.PostFormAsync("/admin/letters/new", LetterSite.FormOf($"第{number}封信"), token);
            var letter = saved.Headers.Location!.ToString().Split('/')[^1];
            using var submitted = await teacher.PostFormAsync($"/admin/letters/{letter}/submit", [], token);
            cases.Add(new(file.ContentItemId, name, letter, (await site.OpenTaskAsync(letter)).Id));
        }
        return cases;
    }

    /// <summary>A workflow beside each registration waits for a moment that is past, and tells the principal, who has urgent messages sent by e-mail.</summary>
    public static async Task TellByMailAsync(Site site, MailServer server)
    {
        await site.SetUpMailAsync(server.Port);
        await site.TakeInAsync(Flow.Of(
            FileTraces.Timer, "submitted.Done>due due.Due>tell", ("submitted", "ContentSubmittedEvent", """{ "ContentTypeFilter": ["Child"] }"""),
            ("due", "DueDateEvent", """{ "From": { "Expression": "\u00222026-01-01\u0022" } }"""),
            ("tell", "NotifyTask", """{ "Role": "Principal", "Level": "School", "Subject": { "Expression": "'到时了'" }, "Urgent": true }""")));
        var principal = (await site.AccountAsync(DemoAccounts.Principal)).Id;
        await site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var wish = new MessagePreference { UserId = principal };
            wish.Choose(new Dictionary<MessageTopic, MessageWay> { [MessageTopic.Other] = MessageWay.Email });
            session.Set<MessagePreference>().Add(wish);
            await session.SaveAsync(Stop);
            return await session.Set<User>().Where(user => user.Id == principal)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.Email, "principal@example.com").SetProperty(user => user.EmailConfirmed, true), Stop);
        });
    }
}
